import { ORG_LEVELS } from '../../hierarchy/model.ts';
import { err, isSpan, ok, type Result } from '../../kernel/index.ts';
import type { Indicator, IndicatorCode } from '../indicator.ts';
import type { FormDraft, FormRule, ReportForm } from './model.ts';
import { itemsOf } from './model.ts';

/** What is wrong with a form as written down. */
export type FormFault =
  | { readonly code: 'NAME_REQUIRED' }
  | { readonly code: 'VERSION_NOT_POSITIVE'; readonly version: number }
  | { readonly code: 'VALIDITY_EMPTY' }
  | { readonly code: 'FORM_EMPTY' }
  | { readonly code: 'SECTION_EMPTY'; readonly section: string }
  | { readonly code: 'INDICATOR_UNKNOWN'; readonly indicator: IndicatorCode }
  | { readonly code: 'INDICATOR_TWICE'; readonly indicator: IndicatorCode }
  | { readonly code: 'PAIR_NOT_IN_FORM'; readonly indicator: IndicatorCode; readonly other: IndicatorCode }
  | { readonly code: 'RULE_TWICE'; readonly rule: string }
  | { readonly code: 'RULE_INDICATOR_NOT_IN_FORM'; readonly rule: string; readonly indicator: IndicatorCode }
  | { readonly code: 'RULE_SAYS_NOTHING'; readonly rule: string }
  | { readonly code: 'SCHEME_START_DAY'; readonly startDay: number }
  | { readonly code: 'SPAN_BACKWARDS' }
  | { readonly code: 'DEADLINE_NEGATIVE' }
  | { readonly code: 'DEADLINE_OF_LEVEL_MISSING'; readonly level: string }
  | { readonly code: 'ROUTE_REQUIRED' }
  | { readonly code: 'ROUTE_NOT_UPWARDS' };

const twice = <T>(values: readonly T[]): readonly T[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const checkHead = (form: FormDraft): FormFault[] => {
  const faults: FormFault[] = [];
  if (form.name.vi.trim() === '') faults.push({ code: 'NAME_REQUIRED' });
  if (!Number.isInteger(form.version) || form.version < 1) {
    faults.push({ code: 'VERSION_NOT_POSITIVE', version: form.version });
  }
  if (!isSpan(form.validity)) faults.push({ code: 'VALIDITY_EMPTY' });
  return faults;
};

const checkItems = (form: FormDraft, known: ReadonlyMap<IndicatorCode, Indicator>): FormFault[] => {
  const codes = itemsOf(form).map((item) => item.indicator);
  const inForm = new Set(codes);
  const empty = form.sections.filter((section) => section.items.length === 0);
  return [
    ...(codes.length === 0 ? [{ code: 'FORM_EMPTY' } as const] : []),
    ...empty.map((section) => ({ code: 'SECTION_EMPTY', section: section.title.vi }) as const),
    ...twice(codes).map((indicator) => ({ code: 'INDICATOR_TWICE', indicator }) as const),
    ...[...inForm].flatMap((indicator): FormFault[] => {
      const found = known.get(indicator);
      if (found === undefined) return [{ code: 'INDICATOR_UNKNOWN', indicator }];
      const other = found.pairedWith;
      return other === null || inForm.has(other) ? [] : [{ code: 'PAIR_NOT_IN_FORM', indicator, other }];
    }),
  ];
};

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

const checkRules = (form: FormDraft): FormFault[] => {
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
    ...strangers,
  ];
};

const checkSchedule = ({ scheme, deadlines, level }: FormDraft): FormFault[] => {
  const faults: FormFault[] = [];
  if (scheme.every === 'SPAN') {
    if (scheme.to < scheme.from) faults.push({ code: 'SPAN_BACKWARDS' });
  } else if (!Number.isInteger(scheme.startDay) || scheme.startDay < 1 || scheme.startDay > 28) {
    faults.push({ code: 'SCHEME_START_DAY', startDay: scheme.startDay });
  }
  const isWrong = deadlines.some(({ workingDays }) => !Number.isInteger(workingDays) || workingDays < 0);
  if (isWrong) faults.push({ code: 'DEADLINE_NEGATIVE' });
  if (!deadlines.some((rule) => rule.level === level)) {
    faults.push({ code: 'DEADLINE_OF_LEVEL_MISSING', level });
  }
  return faults;
};

const checkRoute = ({ level, routeLevels }: FormDraft): FormFault[] => {
  if (routeLevels.length === 0) return level === 'CENTRAL' ? [] : [{ code: 'ROUTE_REQUIRED' }];
  const heights = [level, ...routeLevels].map((of) => ORG_LEVELS.indexOf(of));
  const isUpwards = heights.every((height, index) => index === 0 || height < (heights[index - 1] ?? 0));
  return isUpwards ? [] : [{ code: 'ROUTE_NOT_UPWARDS' }];
};

/** Leads from a form as written to a form that is right in itself, or names everything that is wrong with it. */
export const checkForm = (
  draft: FormDraft,
  indicators: readonly Indicator[],
): Result<ReportForm, readonly FormFault[]> => {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const faults = [
    ...checkHead(draft),
    ...checkItems(draft, known),
    ...checkRules(draft),
    ...checkSchedule(draft),
    ...checkRoute(draft),
  ];
  return faults.length === 0 ? ok(draft as ReportForm) : err(faults);
};
