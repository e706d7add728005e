import {
  CONDITION_INPUTS,
  type Condition,
  type Criterion,
  type CriterionLeaf,
  type Gate,
  type InputDefinition,
  inputWords,
  type Json,
  type Outcome,
  RULE_INPUTS,
  type Rule,
  type RuleName,
  type Veto,
} from '@danvan/domain/scoring';

/** Parts of a set as the editor holds them. */
export type LeafJson = Json<CriterionLeaf>;
export type CriterionJson = Json<Criterion>;
export type RuleJson = Json<Rule>;
export type ConditionJson = Json<Condition>;
export type InputJson = Json<InputDefinition>;
export type VetoJson = Json<Veto>;
export type GateJson = Json<Gate>;

const words = (vi: string) => ({ vi, en: '' });

const inputOf = (name: string): InputJson => ({
  name,
  label: inputWords(name),
  indicator: null,
  isTarget: false,
});

/** The inputs that are read, in their order; what was said of one that is still read stays. */
const matched = (names: readonly string[], before: readonly InputJson[]): readonly InputJson[] =>
  names.map((name) => before.find((input) => input.name === name) ?? inputOf(name));

/** The inputs that a condition reads. */
export const inputsOfCondition = (condition: ConditionJson, before: readonly InputJson[]) =>
  matched(CONDITION_INPUTS[condition.kind], before);

/** The inputs that a rule reads. */
export const inputsOfRule = (rule: RuleJson, before: readonly InputJson[]): readonly InputJson[] => {
  if (rule.name === 'allOrNothing') return inputsOfCondition(rule.condition, before);
  if (rule.name === 'expression') return matched(rule.inputs, before);
  const { required, optional } = RULE_INPUTS[rule.name];
  return matched([...required, ...optional], before);
};

/** A condition of a kind, with parameters to start from. */
export const newCondition = (kind: Condition['kind']): ConditionJson => {
  switch (kind) {
    case 'COMPARE':
      return { kind, comparison: 'AT_LEAST', value: '1' };
    case 'SHARE':
      return { kind, share: '0.9' };
    case 'SHARE_WITHIN':
      return { kind, from: '0.05', below: '0.1' };
    case 'BEFORE':
      return { kind, comparison: 'BELOW' };
    default:
      return { kind: 'YES' };
  }
};

const RULES: { readonly [Name in RuleName]: Extract<RuleJson, { readonly name: Name }> } = {
  targetRatio: { name: 'targetRatio', direction: 'HIGHER', half: '0.5' },
  linear: { name: 'linear', direction: 'HIGHER' },
  bands: { name: 'bands', steps: [{ from: null, to: null, points: '0' }] },
  allOrNothing: { name: 'allOrNothing', condition: { kind: 'YES' } },
  perOccurrence: { name: 'perOccurrence', points: '1' },
  bonusPenalty: { name: 'bonusPenalty', bonus: '1', penalty: '1', minimum: '0' },
  deductFromFull: { name: 'deductFromFull', points: '1', floor: '0' },
  rankBand: { name: 'rankBand', direction: 'HIGHER', steps: [{ fromRank: 1, toRank: null, points: '0' }] },
  proportionToBest: { name: 'proportionToBest', direction: 'HIGHER' },
  lateness: { name: 'lateness', share: '0.25' },
  manual: { name: 'manual' },
  expression: { name: 'expression', text: 'a', inputs: ['a'] },
};

/** A rule with parameters to start from. */
export const newRule = (name: RuleName): RuleJson => RULES[name];

const base = (key: string) => ({ key, name: words(''), source: null, note: null });

/** A criterion to be filled in. */
export const newLeaf = (key: string, outcome: Outcome): LeafJson => {
  const rule = outcome === 'RECOGNITION' ? RULES.allOrNothing : RULES.targetRatio;
  return {
    ...base(key),
    maximum: outcome === 'RECOGNITION' ? null : '0',
    rule,
    missing: 'INCOMPLETE',
    mayBeNotAssigned: false,
    isQuantitative: outcome === 'POINTS',
    inputs: inputsOfRule(rule, []),
  };
};

/** A group to be filled. */
export const newGroup = (key: string): CriterionJson => ({ ...base(key), children: [] });

/** A veto to be filled in. */
export const newVeto = (key: string, outcome: Outcome): VetoJson => ({
  ...base(key),
  condition: { kind: 'YES' },
  inputs: inputsOfCondition({ kind: 'YES' }, []),
  effects: [{ kind: outcome === 'RECOGNITION' ? 'NOT_RECOGNISED' : 'NO_TITLE' }],
  missing: 'NOT_MET',
});

/** A gate of a class, to be filled in. */
export const newGate = (key: string, ofClass: string): GateJson => ({
  ...base(key),
  class: ofClass,
  condition: { kind: 'YES' },
  inputs: inputsOfCondition({ kind: 'YES' }, []),
});

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** A key that nothing else has: "II" at the top, "II.3" within II, "V4" after V3. */
export const freeKey = (parent: string | null, taken: ReadonlySet<string>): string => {
  for (let position = 0; ; position += 1) {
    const number = String(position + 1);
    const key = parent === null ? (ROMANS[position] ?? number) : `${parent}${number}`;
    if (!taken.has(key)) return key;
  }
};
