import type { IndicatorCode } from '../indicator.ts';
import type { FormFault } from './form-fault.ts';
import { type FormDraft, type FormRule, itemsOf } from './model.ts';
import { twice } from './twice.ts';

const indicatorsOf = (rule: FormRule): readonly IndicatorCode[] => {
  switch (rule.kind) {
    case 'COMPARISON':
      return [...rule.left.indicators, ...rule.right.indicators];
    case 'SUM':
      return [rule.total, ...rule.parts];
    case 'RANGE':
    case 'CHANGE':
      return [rule.indicator];
  }
};

/** A rule that can never speak: no parts, no bounds, a factor that every change exceeds. */
const saysNothing = (rule: FormRule): boolean => {
  switch (rule.kind) {
    case 'COMPARISON':
      return indicatorsOf(rule).length === 0;
    case 'SUM':
      return rule.parts.length === 0 || rule.parts.includes(rule.total);
    case 'RANGE':
      return rule.minimum === null
        ? rule.maximum === null
        : rule.maximum !== null && rule.minimum.gt(rule.maximum);
    case 'CHANGE':
      return rule.factor.lte(1);
  }
};

const sumsOf = (rule: FormRule): readonly (readonly IndicatorCode[])[] => {
  if (rule.kind === 'SUM') return [rule.parts];
  return rule.kind === 'COMPARISON' ? [rule.left.indicators, rule.right.indicators] : [];
};

/** Rules speak of figures of the form, each once in a sum, and can speak at all. */
export const checkFormRules = (form: FormDraft): FormFault[] => {
  const inForm = new Set(itemsOf(form).map((item) => item.indicator));
  const strangers = form.rules.flatMap((rule) =>
    indicatorsOf(rule)
      .filter((indicator) => !inForm.has(indicator))
      .map((indicator) => ({ code: 'RULE_INDICATOR_NOT_IN_FORM', rule: rule.code, indicator }) as const),
  );
  return [
    ...twice(form.rules.map((rule) => rule.code)).map((rule) => ({ code: 'RULE_TWICE', rule }) as const),
    ...form.rules
      .filter(saysNothing)
      .map((rule) => ({ code: 'RULE_SAYS_NOTHING', rule: rule.code }) as const),
    ...form.rules.flatMap((rule) =>
      sumsOf(rule)
        .flatMap(twice)
        .map((indicator) => ({ code: 'RULE_COUNTS_TWICE', rule: rule.code, indicator }) as const),
    ),
    ...strangers,
  ];
};
