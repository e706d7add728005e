/** A unit as it lives in time; days are "yyyy-MM-dd", `to` is the first day on which it is no more. */
export type LineageDrawingNode = {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
};

/** One unit going into another on a day; `share` when only a part goes there and the part is known. */
export type LineageDrawingLink = {
  readonly fromId: string;
  readonly toId: string;
  readonly on: string;
  readonly share?: number | null;
};

export type LineageInput = {
  readonly nodes: readonly LineageDrawingNode[];
  readonly links: readonly LineageDrawingLink[];
};
