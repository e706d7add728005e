import { CONDITION_INPUTS } from '../criteria-set/condition.ts';
import { RULE_INPUTS, type Rule } from './rule.ts';

/** What a rule reads of a sheet, in the order of a table's columns: what is required, then what is optional. */
export const inputsOf = (rule: Rule): readonly string[] => {
  if (rule.name === 'allOrNothing') return CONDITION_INPUTS[rule.condition.kind];
  if (rule.name === 'expression') return rule.inputs;
  const { required, optional } = RULE_INPUTS[rule.name];
  return [...required, ...optional];
};
