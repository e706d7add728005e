import { leavesOf } from '../criteria-set/leaves-of.ts';
import {
  type CriteriaSet,
  type Criterion,
  type CriterionLeaf,
  isLeaf,
  type TieBreak,
} from '../criteria-set/model.ts';
import type { RuleName } from '../rules/rule.ts';
import type { CompiledTieBreak } from './compiled.ts';

/** Where each rule that takes points off reads how often. */
const PENALTY_INPUTS: Partial<Record<RuleName, number>> = { bonusPenalty: 1, deductFromFull: 0, lateness: 0 };

const findCriterion = (criteria: readonly Criterion[], key: string): readonly Criterion[] =>
  criteria.flatMap((criterion) => {
    if (criterion.key === key) return [criterion];
    return isLeaf(criterion) ? [] : findCriterion(criterion.children, key);
  });

const compileTieBreak = (set: CriteriaSet, tieBreak: TieBreak): CompiledTieBreak => {
  const all = leavesOf(set.criteria);
  const positionsOf = (leaves: readonly CriterionLeaf[]) => leaves.map((leaf) => all.indexOf(leaf));
  switch (tieBreak.kind) {
    case 'CRITERION':
      return {
        kind: 'MORE_POINTS',
        leaves: positionsOf(leavesOf(findCriterion(set.criteria, tieBreak.key))),
      };
    case 'QUANTITATIVE':
      return { kind: 'MORE_POINTS', leaves: positionsOf(all.filter((leaf) => leaf.isQuantitative)) };
    case 'FEWER_PENALTIES': {
      const counts = all.flatMap((each, leaf) => {
        const input = PENALTY_INPUTS[each.rule.name];
        return input === undefined ? [] : [{ leaf, input }];
      });
      return { kind: 'FEWER_EVENTS', counts };
    }
  }
};

/** The chain of tie-breaks in the order of the set, each as positions of leaves. */
export const compileTieBreaks = (set: CriteriaSet): readonly CompiledTieBreak[] =>
  set.tieBreaks.map((tieBreak) => compileTieBreak(set, tieBreak));
