import type { ScoreTable } from '../sheet/table.ts';
import type { CompiledSet, CompiledTieBreak } from './compiled.ts';
import type { ScoredLeaf } from './score-leaves.ts';
import type { Sums } from './sum-up.ts';

type Events = Extract<CompiledTieBreak, { readonly kind: 'FEWER_EVENTS' }>;

/** By subject the sum of the points in some leaves. */
const pointsIn = (
  leaves: readonly number[],
  scored: readonly ScoredLeaf[],
  subjects: number,
): Float64Array => {
  const sums = new Float64Array(subjects);
  for (const leaf of leaves)
    scored[leaf]?.points.forEach((points, subject) => {
      sums[subject] = (sums[subject] ?? 0) + points;
    });
  return sums;
};

/** By subject how often points were taken off, counted below 0 so that fewer stands higher. */
const eventsIn = ({ counts }: Events, table: ScoreTable): Float64Array => {
  const sums = new Float64Array(table.subjects.length);
  const most = Math.max(0, ...counts.map(({ leaf }) => table.leaves[leaf]?.decimals ?? 0));
  for (const { leaf, input } of counts) {
    const unit = 10 ** (most - (table.leaves[leaf]?.decimals ?? 0));
    table.leaves[leaf]?.inputs[input]?.forEach((count, subject) => {
      if (!Number.isNaN(count)) sums[subject] = (sums[subject] ?? 0) - count * unit;
    });
  }
  return sums;
};

/** What equal totals are told apart by, first things first; more is better in each. */
export const tieBreakColumns = (
  { tieBreaks }: CompiledSet,
  scored: readonly ScoredLeaf[],
  table: ScoreTable,
): readonly Float64Array[] =>
  tieBreaks.map((tieBreak) =>
    tieBreak.kind === 'MORE_POINTS'
      ? pointsIn(tieBreak.leaves, scored, table.subjects.length)
      : eventsIn(tieBreak, table),
  );

/** Gives the places of one group: equals share theirs, and the next takes the place that it has by count (1, 2, 2, 4). */
const rankGroup = (members: readonly number[], columns: readonly Float64Array[], ranks: Int32Array): void => {
  const compare = (one: number, other: number): number => {
    for (const column of columns) {
      const gap = (column[other] ?? 0) - (column[one] ?? 0);
      if (gap !== 0) return gap;
    }
    return 0;
  };
  const ordered = members.toSorted(compare);
  ordered.forEach((subject, index) => {
    const above = ordered[index - 1];
    const isEqual = above !== undefined && compare(above, subject) === 0;
    ranks[subject] = isEqual ? (ranks[above] ?? 0) : index + 1;
  });
};

/**
 * scoring.md §1: the place within the emulation cluster by the normalised total, then by the set's chain. No place (0):
 * barred by a veto, incomplete, nothing assigned, or a set that recognises.
 */
export const rank = (
  compiled: CompiledSet,
  table: ScoreTable,
  scored: readonly ScoredLeaf[],
  { normalised, isComplete }: Sums,
  isOut: Uint8Array,
): Int32Array => {
  const ranks = new Int32Array(table.subjects.length);
  if (compiled.set.outcome !== 'POINTS') return ranks;
  const columns = [normalised, ...tieBreakColumns(compiled, scored, table)];
  const isRanked = (subject: number): boolean =>
    isComplete[subject] === 1 && isOut[subject] !== 1 && !Number.isNaN(normalised[subject]);
  for (const members of table.groups.members) rankGroup(Array.from(members).filter(isRanked), columns, ranks);
  return ranks;
};
