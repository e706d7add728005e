import { type Decimal, unreachable } from '../../../kernel/index.ts';
import { isInputName, parseExpression } from '../../expression/index.ts';
import type { Rule, RuleOf } from '../../rules/rule.ts';
import type { Condition } from '../condition.ts';
import { type CriteriaFault, faultAt } from '../fault.ts';
import { checkNotNegative, checkPositive, checkShare } from './check-numbers.ts';
import { checkPointSteps, checkRankSteps } from './check-steps.ts';
import { type Faults, NONE } from './context.ts';

type Path = CriteriaFault['path'];

const checkShares = (condition: Extract<Condition, { kind: 'SHARE_WITHIN' }>, path: Path): Faults => {
  const { from, below } = condition;
  if (below === null) return checkShare(from, [...path, 'from']);
  return [
    ...checkShare(from, [...path, 'from']),
    ...checkShare(below, [...path, 'below']),
    ...(below.lte(from) ? [faultAt('STEP_EMPTY', [...path, 'below'])] : NONE),
  ];
};

/** The parameters of a condition. */
export const checkCondition = (condition: Condition, path: Path): Faults => {
  if (condition.kind === 'SHARE') return checkShare(condition.share, [...path, 'share']);
  return condition.kind === 'SHARE_WITHIN' ? checkShares(condition, path) : NONE;
};

const checkExpression = (rule: RuleOf<'expression'>, path: Path): Faults => {
  const names = rule.inputs.flatMap((name, index) =>
    isInputName(name) ? NONE : [faultAt('NAME_NOT_USABLE', [...path, 'inputs', index])],
  );
  const parsed = parseExpression(rule.text, rule.inputs);
  return parsed.ok ? names : [...names, { ...parsed.error, path: [...path, 'text'] }];
};

const checkBonusPenalty = (rule: RuleOf<'bonusPenalty'>, maximum: Decimal | null, path: Path): Faults => [
  ...checkNotNegative(rule.bonus, [...path, 'bonus']),
  ...checkNotNegative(rule.penalty, [...path, 'penalty']),
  ...(maximum !== null && rule.minimum.gt(maximum)
    ? [faultAt('MINIMUM_ABOVE_MAXIMUM', [...path, 'minimum'])]
    : NONE),
];

const checkDeduction = (rule: RuleOf<'deductFromFull'>, maximum: Decimal | null, path: Path): Faults => [
  ...checkPositive(rule.points, [...path, 'points']),
  ...(maximum !== null && rule.floor.gt(maximum)
    ? [faultAt('MINIMUM_ABOVE_MAXIMUM', [...path, 'floor'])]
    : NONE),
];

/** The parameters of a rule for a criterion of this maximum (null: not known, or a set that recognises). */
export const checkRule = (rule: Rule, maximum: Decimal | null, path: Path): Faults => {
  switch (rule.name) {
    case 'targetRatio':
      return checkShare(rule.half, [...path, 'half']);
    case 'bands':
      return checkPointSteps(rule.steps, maximum, [...path, 'steps']);
    case 'rankBand':
      return checkRankSteps(rule.steps, maximum, [...path, 'steps']);
    case 'allOrNothing':
      return checkCondition(rule.condition, [...path, 'condition']);
    case 'perOccurrence':
      return checkPositive(rule.points, [...path, 'points']);
    case 'bonusPenalty':
      return checkBonusPenalty(rule, maximum, path);
    case 'deductFromFull':
      return checkDeduction(rule, maximum, path);
    case 'lateness':
      return [
        ...checkShare(rule.share, [...path, 'share']),
        ...checkPositive(rule.share, [...path, 'share']),
      ];
    case 'expression':
      return checkExpression(rule, path);
    case 'linear':
    case 'proportionToBest':
    case 'manual':
      return NONE;
    default:
      return unreachable(rule);
  }
};
