import { CONDITION_INPUTS, type CriterionKey, type CriterionLeaf, RULE_INPUTS } from '@danvan/domain/scoring';
import { readTypedNumber, type TypedLeaf } from './typed-leaf.ts';

/** What keeps a criterion from being whole. */
export type LeftToDo = {
  readonly key: CriterionKey;
  readonly kind: 'UNREADABLE' | 'REASON_NOT_ASSIGNED' | 'REASON_OVERRIDE' | 'EMPTY';
  /** The name of the input it is about; null: the criterion as a whole. */
  readonly input: string | null;
};

/** The inputs without which a criterion counts as missing. */
export const requiredInputs = ({ rule }: Pick<CriterionLeaf, 'rule'>): readonly string[] => {
  switch (rule.name) {
    case 'allOrNothing':
      return CONDITION_INPUTS[rule.condition.kind];
    case 'expression':
      return rule.inputs;
    default:
      return RULE_INPUTS[rule.name].required;
  }
};

/** Which approved figure fills in an input, in plain decimals. */
export type Prefills = Readonly<Record<string, string>>;

/** Does another figure stand there than the approved one? */
export const isOverridden = (typed: TypedLeaf, input: string, prefills: Prefills): boolean => {
  const approved = prefills[input];
  if (approved === undefined) return false;
  const read = readTypedNumber(typed.values[input] ?? '');
  return read.ok && (read.value === null || read.value.toFixed() !== approved);
};

/** What is still to be done on one criterion, in the order in which one would do it. */
export const leftOnLeaf = (
  leaf: CriterionLeaf,
  typed: TypedLeaf,
  prefills: Prefills,
): readonly LeftToDo[] => {
  const { key } = leaf;
  if (!typed.isAssigned)
    return typed.reason.trim() === '' ? [{ key, kind: 'REASON_NOT_ASSIGNED', input: null }] : [];
  return leaf.inputs.flatMap(({ name }): readonly LeftToDo[] => {
    const read = readTypedNumber(typed.values[name] ?? '');
    if (!read.ok) return [{ key, kind: 'UNREADABLE', input: name }];
    if (isOverridden(typed, name, prefills) && (typed.overrides[name] ?? '').trim() === '')
      return [{ key, kind: 'REASON_OVERRIDE', input: name }];
    return read.value === null && requiredInputs(leaf).includes(name)
      ? [{ key, kind: 'EMPTY', input: name }]
      : [];
  });
};

/** May be handed in although something is empty: the set says what missing does. The rest has to be done. */
export const isObstacle = ({ kind }: LeftToDo): boolean => kind !== 'EMPTY';
