import { ORG_LEVELS } from '../../hierarchy/model.ts';
import { err, isSpan, ok, type Result } from '../../kernel/index.ts';
import type { Indicator, IndicatorCode } from '../indicator.ts';
import { checkFormRules } from './check-form-rules.ts';
import { checkSchedule } from './check-schedule.ts';
import type { FormFault } from './form-fault.ts';
import type { FormDraft, ReportForm } from './model.ts';
import { itemsOf } from './model.ts';
import { twice } from './twice.ts';

export type { FormFault } from './form-fault.ts';

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
    ...checkFormRules(draft),
    ...checkSchedule(draft),
    ...checkRoute(draft),
  ];
  return faults.length === 0 ? ok(draft as ReportForm) : err(faults);
};
