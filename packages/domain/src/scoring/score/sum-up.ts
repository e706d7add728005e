import { roundRatio } from '../rules/exact/round-quotient.ts';
import type { AskedCondition } from './ask-conditions.ts';
import type { CompiledLeaf, CompiledSet } from './compiled.ts';
import type { ScoreColumns } from './result.ts';
import { type ScoredLeaf, STATE } from './score-leaves.ts';

export type Sums = Pick<ScoreColumns, 'totals' | 'achievable' | 'normalised' | 'isComplete'>;

/** Is the leaf out of the points and of what can be reached? */
export const isLeftOut = ({ leaf }: CompiledLeaf, state: number | undefined): boolean =>
  state === STATE.NOT_ASSIGNED || (state === STATE.MISSING && leaf.missing === 'NOT_ASSIGNED');

const addLeaf = (leaf: CompiledLeaf, { points, states }: ScoredLeaf, sums: Sums): void => {
  for (let subject = 0; subject < points.length; subject += 1) {
    const state = states[subject];
    if (state === STATE.MISSING && leaf.leaf.missing === 'INCOMPLETE') sums.isComplete[subject] = 0;
    if (leaf.leaf.maximum === null || isLeftOut(leaf, state)) continue;
    sums.totals[subject] = (sums.totals[subject] ?? 0) + (points[subject] ?? 0);
    sums.achievable[subject] = (sums.achievable[subject] ?? 0) + leaf.maximum;
  }
};

/** total / achievable × scale, rounded as the set says; a total below 0 is rounded like its positive twin. */
const normalise = (total: number, achievable: number, { scale, set }: CompiledSet): number => {
  if (achievable === 0) return Number.NaN;
  const size = roundRatio(Math.abs(total), scale, achievable, 1, set.rounding);
  return total < 0 ? -size : size;
};

/** Exact sums, what could be reached, the normalised total, and whether anything is missing that is not forgiven. */
export const sumUp = (
  compiled: CompiledSet,
  scored: readonly ScoredLeaf[],
  asked: readonly AskedCondition[],
  subjects: number,
): Sums => {
  const [totals, achievable] = [new Float64Array(subjects), new Float64Array(subjects)];
  const sums = {
    totals,
    achievable,
    normalised: new Float64Array(subjects),
    isComplete: new Uint8Array(subjects).fill(1),
  };
  compiled.leaves.forEach((leaf, position) => {
    const points = scored[position];
    if (points) addLeaf(leaf, points, sums);
  });
  for (const each of asked)
    if (each.kind === 'VETO' && each.veto.missing === 'INCOMPLETE')
      each.met.forEach((met, subject) => {
        if (met < 0) sums.isComplete[subject] = 0;
      });
  const normalised = totals.map((total, subject) => normalise(total, achievable[subject] ?? 0, compiled));
  return { ...sums, normalised };
};
