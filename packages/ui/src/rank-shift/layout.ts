/** Somebody's place before and after; null: no place. */
export type RankShiftLine = {
  readonly key: string;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  /** What stands beside the place: a score. */
  readonly beforeNote: string;
  readonly afterNote: string;
};

export const SHIFTS = ['UP', 'DOWN', 'SAME', 'OUT', 'IN'] as const;
/** Up or down, the same place, no place any more (or still none), a place that there was not. */
export type Shift = (typeof SHIFTS)[number];

/** A line with the rows in which it begins and ends, counted from 0. */
export type PlacedLine = RankShiftLine & {
  readonly shift: Shift;
  /** Places won or lost. */
  readonly by: number;
  readonly from: number;
  readonly to: number;
};

export type RankShiftLayout = {
  /** In the order of the places before. */
  readonly left: readonly PlacedLine[];
  /** In the order of the places after. */
  readonly right: readonly PlacedLine[];
};

const shiftOf = (before: number | null, after: number | null): Pick<PlacedLine, 'shift' | 'by'> => {
  if (after === null) return { shift: 'OUT', by: 0 };
  if (before === null) return { shift: 'IN', by: 0 };
  if (before === after) return { shift: 'SAME', by: 0 };
  return { shift: after < before ? 'UP' : 'DOWN', by: Math.abs(before - after) };
};

type Ranked = (line: RankShiftLine) => number;
const beforeOf: Ranked = ({ before }) => before ?? Number.POSITIVE_INFINITY;
const afterOf: Ranked = ({ after }) => after ?? Number.POSITIVE_INFINITY;

/** By one place, those who share it by the other, then as they were given: so that no line crosses without need. */
const ordered = (lines: readonly RankShiftLine[], first: Ranked, second: Ranked): readonly string[] => {
  const gap = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return lines.toSorted((a, b) => gap(first(a), first(b)) || gap(second(a), second(b))).map(({ key }) => key);
};

/** Where every line begins and ends: a row each, best first; whoever has no place stands below. */
export const layoutRankShift = (lines: readonly RankShiftLine[]): RankShiftLayout => {
  const [left, right] = [ordered(lines, beforeOf, afterOf), ordered(lines, afterOf, beforeOf)];
  const placed = new Map(
    lines.map((line) => [
      line.key,
      {
        ...line,
        ...shiftOf(line.before, line.after),
        from: left.indexOf(line.key),
        to: right.indexOf(line.key),
      },
    ]),
  );
  const inOrder = (keys: readonly string[]) => keys.flatMap((key) => placed.get(key) ?? []);
  return { left: inOrder(left), right: inOrder(right) };
};
