import { checkDigits } from '../criteria-set/check/check-digits.ts';
import { checkRule } from '../criteria-set/check/check-rule.ts';
import type { CriteriaSet } from '../criteria-set/model.ts';
import type { Rule } from '../rules/rule.ts';

/** Can a supposed rule be computed: are its parameters such as a legal set may have, is its expression read? */
export const isRuleUsable = (rule: Rule): boolean => checkRule(rule, null, []).length === 0;

/** Are all numbers of a supposed set short enough to be computed with exactly? */
export const isExact = (set: CriteriaSet): boolean => checkDigits(set).length === 0;
