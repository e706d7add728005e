import { type Decimal, decimal, ZERO } from '../../kernel/index.ts';
import { roundFraction } from '../expression/index.ts';
import type { CompiledTieBreak } from '../score/compiled.ts';
import type { ScoringResult, SubjectScore } from '../score/result.ts';
import { decimalFigureOf } from './leaf-view.ts';
import { step } from './step.ts';
import type { SubjectStep } from './subject-step.ts';

/** What a tie-break reads of a subject: points in some leaves, or events that took points off. */
const measureOf = (
  { columns, compiled, table }: ScoringResult,
  by: CompiledTieBreak,
  subject: number,
): Decimal => {
  if (by.kind === 'FEWER_EVENTS')
    return by.counts.reduce((total, { leaf, input }) => {
      const figures = table.leaves[leaf];
      return total.plus((figures && decimalFigureOf(figures, input, subject)) ?? ZERO);
    }, ZERO);
  const units = by.leaves.reduce((total, leaf) => total + (columns.points[leaf]?.[subject] || 0), 0);
  const scaled = { numerator: BigInt(units), denominator: 10n ** BigInt(compiled.places) };
  return roundFraction(scaled, compiled.places, 'DOWN');
};

/** Those of the cluster who have a rank. */
const ranked = ({ columns, table }: ScoringResult, subject: number): readonly number[] =>
  Array.from(table.groups.members[table.groups.of[subject] ?? -1] ?? []).filter(
    (member) => (columns.ranks[member] ?? 0) > 0,
  );

/** By which link of the chain equal totals were told apart from this one, and from how many. */
const tellTies = (
  result: ScoringResult,
  subject: number,
  equals: readonly number[],
): readonly SubjectStep[] => {
  const told: SubjectStep[] = [];
  let left = equals;
  result.compiled.tieBreaks.forEach((by, index) => {
    const own = measureOf(result, by, subject);
    const apart = left.filter((other) => !measureOf(result, by, other).eq(own));
    if (apart.length === 0) return;
    const rank = result.columns.ranks[subject] ?? 0;
    const before = apart.filter((other) => (result.columns.ranks[other] ?? 0) > rank).length;
    told.push(step('TIE_BROKEN', null, { tieBreak: index, own, apart: apart.length, before }));
    left = left.filter((other) => !apart.includes(other));
  });
  return told;
};

/** The place in the cluster, and why it is this one among those with the same total. */
export const tellRank = (
  result: ScoringResult,
  score: SubjectScore,
  subject: number,
): readonly SubjectStep[] => {
  const { columns } = result;
  if (score.rank === null) return columns.isOut[subject] === 1 ? [step('OUT_OF_RANKING', null)] : [];
  const others = ranked(result, subject).filter((member) => member !== subject);
  const equals = others.filter((member) => columns.normalised[member] === columns.normalised[subject]);
  const told: SubjectStep[] = [...tellTies(result, subject, equals)];
  const sharing = others.filter((member) => columns.ranks[member] === score.rank).length;
  const of = others.length + 1;
  told.push(
    score.isRankShared
      ? step('RANK_SHARED', null, { rank: score.rank, of, sharing: decimal(sharing) })
      : step('RANK', null, { rank: score.rank, of }),
  );
  return told;
};
