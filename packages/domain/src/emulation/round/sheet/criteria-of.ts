import {
  CONDITION_INPUTS,
  type CriteriaSet,
  type CriterionKey,
  type CriterionLeaf,
  type Gate,
  leavesOf,
  RULE_INPUTS,
  type Rule,
  type Veto,
} from '../../../scoring/index.ts';

/** What a sheet can say something of: a leaf, a veto, a gate. */
export type SheetCriterion =
  | { readonly kind: 'LEAF'; readonly criterion: CriterionLeaf }
  | { readonly kind: 'VETO'; readonly criterion: Veto }
  | { readonly kind: 'GATE'; readonly criterion: Gate };

const kept = new WeakMap<CriteriaSet, ReadonlyMap<CriterionKey, SheetCriterion>>();

/** Everything that a sheet of this set asks, by its key, in the order of the set. */
export const criteriaOf = (set: CriteriaSet): ReadonlyMap<CriterionKey, SheetCriterion> => {
  const known = kept.get(set);
  if (known) return known;
  const all = new Map<CriterionKey, SheetCriterion>([
    ...leavesOf(set.criteria).map((criterion) => [criterion.key, { kind: 'LEAF', criterion }] as const),
    ...set.vetoes.map((criterion) => [criterion.key, { kind: 'VETO', criterion }] as const),
    ...set.gates.map((criterion) => [criterion.key, { kind: 'GATE', criterion }] as const),
  ]);
  kept.set(set, all);
  return all;
};

const requiredByRule = (rule: Rule): readonly string[] => {
  if (rule.name === 'allOrNothing') return CONDITION_INPUTS[rule.condition.kind];
  if (rule.name === 'expression') return rule.inputs;
  return RULE_INPUTS[rule.name].required;
};

/** The inputs without which the criterion cannot be told. */
export const requiredInputs = ({ kind, criterion }: SheetCriterion): readonly string[] =>
  kind === 'LEAF' ? requiredByRule(criterion.rule) : CONDITION_INPUTS[criterion.condition.kind];
