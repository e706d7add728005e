import { RULE_INPUTS, type Rule } from '../../rules/rule.ts';
import { CONDITION_INPUTS, type Condition } from '../condition.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';
import type { InputDefinition } from '../model.ts';
import { checkLocalText } from './check-local-text.ts';
import { type CriteriaContext, type Faults, NONE } from './context.ts';

type Path = CriteriaFault['path'];
/** What a rule or condition reads. */
export type Reads = { readonly required: readonly string[]; readonly optional: readonly string[] };

/** What a condition reads; all of it is required. */
export const readsOfCondition = (condition: Condition): Reads => ({
  required: CONDITION_INPUTS[condition.kind],
  optional: [],
});

/** What a rule reads of a sheet. */
export const readsOf = (rule: Rule): Reads => {
  if (rule.name === 'allOrNothing') return readsOfCondition(rule.condition);
  if (rule.name === 'expression') return { required: rule.inputs, optional: [] };
  return RULE_INPUTS[rule.name];
};

const checkSource = (input: InputDefinition, context: CriteriaContext, path: Path): Faults => {
  if (input.indicator === null)
    return input.isTarget ? [faultAt('TARGET_WITHOUT_INDICATOR', [...path, 'isTarget'])] : NONE;
  return context.indicators.has(input.indicator)
    ? NONE
    : [faultAt('INDICATOR_UNKNOWN', [...path, 'indicator'], { indicator: input.indicator })];
};

const checkName = (inputs: readonly InputDefinition[], index: number, reads: Reads, path: Path): Faults => {
  const name = inputs[index]?.name ?? '';
  if (inputs.findIndex((each) => each.name === name) < index)
    return [faultAt('INPUT_REPEATED', [...path, 'name'], { name })];
  return reads.required.includes(name) || reads.optional.includes(name)
    ? NONE
    : [faultAt('INPUT_NOT_READ', [...path, 'name'], { name })];
};

/** The inputs that are declared are those that are read, each once, with a label and a known indicator. */
export const checkInputs = (
  inputs: readonly InputDefinition[],
  reads: Reads,
  context: CriteriaContext,
  path: Path,
): Faults => [
  ...reads.required
    .filter((name) => !inputs.some((input) => input.name === name))
    .map((name) => faultAt('INPUT_MISSING', path, { name })),
  ...inputs.flatMap((input, index) => [
    ...checkName(inputs, index, reads, [...path, index]),
    ...checkLocalText(input.label, [...path, index, 'label']),
    ...checkSource(input, context, [...path, index]),
  ]),
];
