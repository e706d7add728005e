import type { TimeScale } from '../lineage/time-scale.ts';
import type { SpreadPoint, SpreadRoot } from './model.ts';

/** One line of the drawing: a point through its time, and the stem by which it hangs on its origin. */
export type SpreadBranch = {
  readonly id: string;
  readonly name: string;
  readonly note: string | undefined;
  readonly depth: number;
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  /** Where the stem begins, on the line of the origin; null for the root. */
  readonly stemY: number | null;
  readonly stoppedOn: string | null;
};

const TOP = 74;
const ROW = 46;

/** Height of a drawing of so many lines. */
export const spreadHeight = (lines: number): number => TOP + (lines - 1) * ROW + 26;

type Placed = { readonly point: SpreadPoint; readonly depth: number; readonly originRow: number };

/**
 * Points in rows, each below its origin; of those with one origin the latest comes first. So a stem passes only rows of
 * points that started later, that is to say left of their lines: no stem crosses a line (a test holds it to that).
 */
const inRows = (points: readonly SpreadPoint[]): readonly Placed[] => {
  const rows: Placed[] = [];
  const placeBelow = (origin: string | null, originRow: number, depth: number): void => {
    const own = points.filter((point) => point.origin === origin);
    for (const point of own.toSorted((a, b) => (a.from > b.from ? -1 : 1))) {
      rows.push({ point, depth, originRow });
      placeBelow(point.id, rows.length, depth + 1);
    }
  };
  placeBelow(null, 0, 1);
  return rows;
};

/** Places the root and its points along time, up to the day `until`. */
export const layoutSpread = (
  root: SpreadRoot,
  points: readonly SpreadPoint[],
  { scale, until }: { readonly scale: TimeScale; readonly until: string },
): readonly SpreadBranch[] => {
  const yOf = (row: number): number => TOP + row * ROW;
  const branch = (
    of: SpreadRoot & { readonly id: string },
    row: number,
    depth: number,
    stemY: number | null,
  ): SpreadBranch => ({
    id: of.id,
    name: of.name,
    note: of.note,
    depth,
    y: yOf(row),
    x1: scale.x(of.from),
    x2: scale.x(of.until ?? until),
    stemY,
    stoppedOn: of.until,
  });
  return [
    branch({ ...root, id: '' }, 0, 0, null),
    ...inRows(points).map(({ point, depth, originRow }, index) =>
      branch(point, index + 1, depth, yOf(originRow)),
    ),
  ];
};
