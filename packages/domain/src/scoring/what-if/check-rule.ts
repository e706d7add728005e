import type { Decimal } from '../../kernel/index.ts';
import { parseExpression } from '../expression/index.ts';
import type { Rule } from '../rules/rule.ts';

/** Most decimals and the size of a constant of a rule that is supposed: what is computed exactly with any other. */
const MOST_DECIMALS = 6;
const MOST = 1_000_000;

const isDecimal = (value: object): value is Decimal => 'toFixed' in value;

const isUsable = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (isDecimal(value)) return value.abs().lte(MOST) && value.round(MOST_DECIMALS).eq(value);
  return Object.values(value).every(isUsable);
};

/** Can a supposed rule be computed: is its expression read, and are its constants short enough? */
export const isRuleUsable = (rule: Rule): boolean =>
  isUsable(rule) && (rule.name !== 'expression' || parseExpression(rule.text, rule.inputs).ok);
