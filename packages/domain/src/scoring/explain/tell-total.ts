import { decimal } from '../../kernel/index.ts';
import { compareFractions, fractionOf } from '../expression/index.ts';
import type { ScoringResult, SubjectScore } from '../score/result.ts';
import { exact, step } from './step.ts';
import type { SubjectStep } from './subject-step.ts';

const countOf = (score: SubjectScore, isIt: (leaf: SubjectScore['leaves'][number]) => boolean): number =>
  score.leaves.filter(isIt).length;

/** How the total is held against what could be reached. */
const tellNormalised = (result: ScoringResult, score: SubjectScore): readonly SubjectStep[] => {
  const { scale, places } = result.set;
  if (score.normalised === null || scale === null) return [step('NOTHING_ASSIGNED', null)];
  if (score.achievable.eq(scale)) return [];
  const points = exact.over(
    exact.times(fractionOf(score.total), fractionOf(scale)),
    fractionOf(score.achievable),
  );
  const { total, achievable } = score;
  const told: SubjectStep[] = [step('NORMALISED', points, { total, achievable, scale })];
  if (compareFractions(points, fractionOf(score.normalised)) !== 0)
    told.push(step('ROUNDED', score.normalised, { before: points, places }));
  return told;
};

/** The sum of the leaves, what was left out, what is missing: or, in a set that recognises, how many are met. */
export const tellTotal = (result: ScoringResult, score: SubjectScore): readonly SubjectStep[] => {
  const leftOut = countOf(score, ({ state, achievable }) => state === 'NOT_ASSIGNED' || achievable.eq(0));
  const counted = score.leaves.length - leftOut;
  const told: SubjectStep[] = [];
  if (result.set.outcome === 'RECOGNITION') {
    const met = countOf(score, ({ isMet }) => isMet === true);
    const of = countOf(score, ({ state }) => state !== 'NOT_ASSIGNED');
    told.push(step('MET_OF', null, { met, of }));
  } else {
    told.push(step('SUM', score.total, { leaves: counted, achievable: score.achievable }));
    if (leftOut > 0) told.push(step('LEFT_OUT', null, { leaves: leftOut }));
    told.push(...tellNormalised(result, score));
  }
  if (!score.isComplete) {
    const missing = countOf(score, ({ state }) => state === 'MISSING');
    told.push(step('INCOMPLETE', null, { leaves: decimal(missing) }));
  }
  return told;
};
