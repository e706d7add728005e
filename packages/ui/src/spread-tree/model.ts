/** A place to which something was carried over, as the drawing needs it. Days are "yyyy-MM-dd". */
export type SpreadPoint = {
  readonly id: string;
  /** The point it was carried over from; null: from the root. */
  readonly origin: string | null;
  readonly name: string;
  /** A quiet word behind the name: what is there. */
  readonly note?: string | undefined;
  readonly from: string;
  /** The day it stopped; null: it goes on. */
  readonly until: string | null;
};

/** Where it all began. */
export type SpreadRoot = Pick<SpreadPoint, 'name' | 'note' | 'from' | 'until'>;
