import { type AskedCondition, anyMet, vetoesWith } from './ask-conditions.ts';
import type { CompiledSet } from './compiled.ts';
import { type ScoredLeaf, STATE } from './score-leaves.ts';
import { isLeftOut, type Sums } from './sum-up.ts';

const CANNOT_BE_TOLD = -1;

/**
 * scoring.md §1, sets without points: 1 (đạt) if every criterion that is assigned is met, 0 (chưa đạt) as soon as one
 * is known not to be, or a veto against recognition holds; -1 while it cannot be told, or where nothing is assigned.
 */
export const recognise = (
  { set, leaves }: CompiledSet,
  scored: readonly ScoredLeaf[],
  { isComplete }: Sums,
  asked: readonly AskedCondition[],
): Int8Array => {
  const subjects = isComplete.length;
  const answer = new Int8Array(subjects).fill(CANNOT_BE_TOLD);
  if (set.outcome !== 'RECOGNITION') return answer;
  const isBarred = anyMet(vetoesWith(asked, 'NOT_RECOGNISED'), subjects);
  const isFailed = (subject: number): boolean =>
    leaves.some((leaf, position) => {
      const state = scored[position]?.states[subject];
      if (isLeftOut(leaf, state)) return false;
      if (state === STATE.MISSING) return leaf.leaf.missing === 'ZERO';
      return scored[position]?.points[subject] === 0;
    });
  const isAsked = (subject: number): boolean =>
    leaves.some((leaf, position) => !isLeftOut(leaf, scored[position]?.states[subject]));
  return answer.map((_none, subject) => {
    if (isBarred[subject] === 1 || isFailed(subject)) return 0;
    return isComplete[subject] === 1 && isAsked(subject) ? 1 : CANNOT_BE_TOLD;
  });
};
