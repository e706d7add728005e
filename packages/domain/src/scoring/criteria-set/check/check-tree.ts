import { DEEPEST_CRITERIA, MOST_LEAVES } from '../draft.ts';
import { faultAt } from '../fault.ts';
import { leavesOf } from '../leaves-of.ts';
import { type Criterion, type CriterionLeaf, isLeaf, type Outcome } from '../model.ts';
import { criteriaOf, type PlacedCriterion } from '../walk.ts';
import { checkInputs, readsOf } from './check-inputs.ts';
import { checkLocalText } from './check-local-text.ts';
import { checkRule } from './check-rule.ts';
import { type CriteriaContext, type Faults, NONE } from './context.ts';

type Path = PlacedCriterion['path'];

/** Only what gives or takes points by events may have a maximum of 0. */
const mayBeZero = (leaf: CriterionLeaf): boolean => leaf.rule.name === 'bonusPenalty';

const checkMaximum = (leaf: CriterionLeaf, outcome: Outcome, path: Path): Faults => {
  const { maximum } = leaf;
  const at = [...path, 'maximum'];
  if (outcome === 'RECOGNITION') return maximum === null ? NONE : [faultAt('NOT_IN_RECOGNITION', at)];
  if (maximum === null) return [faultAt('MAXIMUM_REQUIRED', at)];
  if (maximum.lt(0)) return [faultAt('MAXIMUM_NEGATIVE', at)];
  return maximum.eq(0) && !mayBeZero(leaf) ? [faultAt('MAXIMUM_ZERO', at)] : NONE;
};

const checkLeaf = (leaf: CriterionLeaf, outcome: Outcome, context: CriteriaContext, path: Path): Faults => [
  ...checkMaximum(leaf, outcome, path),
  ...(outcome === 'RECOGNITION' && leaf.rule.name !== 'allOrNothing'
    ? [faultAt('RULE_NOT_IN_RECOGNITION', [...path, 'rule', 'name'])]
    : checkRule(leaf.rule, leaf.maximum, [...path, 'rule'])),
  ...checkInputs(leaf.inputs, readsOf(leaf.rule), context, [...path, 'inputs']),
];

const checkPlaced = (
  { criterion, path, depth }: PlacedCriterion,
  outcome: Outcome,
  context: CriteriaContext,
): Faults => {
  if (depth > DEEPEST_CRITERIA) return [faultAt('TREE_TOO_DEEP', path, { deepest: DEEPEST_CRITERIA })];
  const named = checkLocalText(criterion.name, [...path, 'name']);
  if (isLeaf(criterion)) return [...named, ...checkLeaf(criterion, outcome, context, path)];
  return criterion.children.length === 0 ? [...named, faultAt('GROUP_EMPTY', path)] : named;
};

/** The tree: not empty, not too deep or too large, and every criterion in itself. */
export const checkTree = (
  criteria: readonly Criterion[],
  outcome: Outcome,
  context: CriteriaContext,
): Faults => {
  const leaves = leavesOf(criteria).length;
  if (leaves === 0) return [faultAt('NO_CRITERIA', ['criteria'])];
  if (leaves > MOST_LEAVES) return [faultAt('TOO_MANY_LEAVES', ['criteria'], { leaves, most: MOST_LEAVES })];
  return criteriaOf(criteria).flatMap((placed) => checkPlaced(placed, outcome, context));
};
