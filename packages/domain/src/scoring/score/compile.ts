import { CONDITION_INPUTS, type Condition } from '../criteria-set/condition.ts';
import { leavesOf } from '../criteria-set/leaves-of.ts';
import type { CriteriaSet, CriterionLeaf, Gate, Veto } from '../criteria-set/model.ts';
import { toUnits } from '../rules/exact/units.ts';
import { inputsOf } from '../rules/inputs-of.ts';
import { meets } from '../rules/meets.ts';
import { pointsOf } from '../rules/points-of.ts';
import type { Rule } from '../rules/rule.ts';
import { compileTieBreaks } from './compile-tie-breaks.ts';
import type { CompiledCondition, CompiledLeaf, CompiledSet } from './compiled.ts';

/** A change or a difference may be below 0; counts and measures may not. */
const isSignedCondition = ({ kind }: Condition): boolean => kind === 'COMPARE' || kind === 'BEFORE';

const isSignedRule = (rule: Rule): boolean => {
  if (rule.name === 'allOrNothing') return isSignedCondition(rule.condition);
  return rule.name === 'bands' || rule.name === 'rankBand' || rule.name === 'expression';
};

const minimumOf = (rule: Rule, places: number, rounding: CriteriaSet['rounding']): number => {
  if (rule.name === 'bonusPenalty') return toUnits(rule.minimum, places, rounding);
  return rule.name === 'deductFromFull' ? toUnits(rule.floor, places, rounding) : 0;
};

const compileLeaf = (
  leaf: CriterionLeaf,
  places: number,
  rounding: CriteriaSet['rounding'],
): CompiledLeaf => {
  const maximum = leaf.maximum === null ? 1 : toUnits(leaf.maximum, places, rounding);
  return {
    leaf,
    inputs: inputsOf(leaf.rule),
    maximum,
    minimum: Math.min(0, minimumOf(leaf.rule, places, rounding)),
    isSigned: isSignedRule(leaf.rule),
    pointsOf: pointsOf(leaf.rule, { maximum, places, rounding }),
  };
};

const conditionOf = ({ key, condition }: Veto | Gate) => ({
  key,
  condition,
  inputs: CONDITION_INPUTS[condition.kind],
  isSigned: isSignedCondition(condition),
  isMet: meets(condition),
});

const positions = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, number> => new Map(items.map((item, index) => [keyOf(item), index]));

/**
 * Makes a set ready for runs. The set is one that was checked: its rules can be read and its constants are no longer
 * than what is computed exactly; throws where that is not so. That maxima sum to the scale is not asked here.
 */
export const compile = (set: CriteriaSet): CompiledSet => {
  const places = set.outcome === 'POINTS' ? set.places : 0;
  const leaves = leavesOf(set.criteria).map((leaf) => compileLeaf(leaf, places, set.rounding));
  const conditions: readonly CompiledCondition[] = [
    ...set.vetoes.map((veto) => ({ ...conditionOf(veto), kind: 'VETO', veto }) as const),
    ...set.gates.map((gate) => ({ ...conditionOf(gate), kind: 'GATE', gate }) as const),
  ];
  return {
    set,
    places,
    scale: set.scale === null ? 0 : toUnits(set.scale, places, set.rounding),
    leaves,
    leafIndex: positions(leaves, ({ leaf }) => leaf.key),
    conditions,
    conditionIndex: positions(conditions, ({ key }) => key),
    tieBreaks: compileTieBreaks(set),
  };
};
