import type { OrgUnitId } from '../../hierarchy/model.ts';
import { day, err, ok, type Result } from '../../kernel/index.ts';
import type { KnownSpan } from '../document/index.ts';
import {
  checkRequiredText,
  checkText,
  type FieldFault,
  type FieldWarning,
  fromChecks,
  type Legal,
  LONGEST_TITLE,
  type TextFaultCode,
} from '../record/index.ts';
import { checkUpperPlan, type UpperPlanFaultCode } from './check-upper-plan.ts';
import type { PlanContent, PlanDraft, PlanSetting } from './model.ts';

/** Years that a plan may be of: the sources begin in 2010, and nobody plans further than a term of office ahead. */
export const PLAN_YEARS = { first: 2010, last: 2040 } as const;

export type PlanFaultCode =
  | TextFaultCode
  | UpperPlanFaultCode
  | 'PROGRAMME_REQUIRED'
  | 'YEAR_NOT_USABLE'
  | 'THEME_REPEATED'
  | 'PARTNER_REPEATED'
  | 'PARTNER_IS_OWN_UNIT';
export type PlanWarningCode = 'YEAR_OUTSIDE_PROGRAMME';

type Checked<T> = Result<T, FieldFault<PlanFaultCode> | readonly FieldFault<PlanFaultCode>[]>;

const checkYear = (year: number): Checked<number> =>
  Number.isInteger(year) && year >= PLAN_YEARS.first && year <= PLAN_YEARS.last
    ? ok(year)
    : err({ code: 'YEAR_NOT_USABLE', path: ['year'], about: PLAN_YEARS });

const checkThemes = (themes: readonly string[]): Checked<readonly string[]> => {
  const checked = themes.map((theme, index) => checkRequiredText(theme, ['themes', index]));
  const names = checked.map((theme) => (theme.ok ? theme.value : null));
  const faults = checked.flatMap((theme): FieldFault<PlanFaultCode>[] => (theme.ok ? [] : [theme.error]));
  const repeated = names.flatMap((name, index): FieldFault<PlanFaultCode>[] =>
    name !== null && names.indexOf(name) !== index
      ? [{ code: 'THEME_REPEATED', path: ['themes', index] }]
      : [],
  );
  const all = [...faults, ...repeated];
  return all.length > 0 ? err(all) : ok(names.filter((name) => name !== null));
};

const checkPartners = (partners: readonly OrgUnitId[], own: OrgUnitId): Checked<readonly OrgUnitId[]> => {
  const faults = partners.flatMap((unit, index): FieldFault<PlanFaultCode>[] => {
    const path = ['partners', index];
    if (unit === own) return [{ code: 'PARTNER_IS_OWN_UNIT', path }];
    return partners.indexOf(unit) === index ? [] : [{ code: 'PARTNER_REPEATED', path }];
  });
  return faults.length > 0 ? err(faults) : ok(partners);
};

/** Does no day of the year lie within what is known of a span? */
const isOutside = (year: number, { from, to }: KnownSpan): boolean =>
  (from !== null && from >= day(`${year + 1}-01-01`)) || (to !== null && to <= day(`${year}-01-01`));

const warningsOf = (year: number, { programme }: PlanSetting): readonly FieldWarning<PlanWarningCode>[] =>
  programme !== null && isOutside(year, programme.validity)
    ? [{ code: 'YEAR_OUTSIDE_PROGRAMME', path: ['year'] }]
    : [];

/** Leads from a typed plan to a legal one, or says everything that is wrong with it. */
export const makePlan = (
  draft: PlanDraft,
  setting: PlanSetting,
): Result<Legal<PlanContent, PlanWarningCode>, readonly FieldFault<PlanFaultCode>[]> => {
  const made = fromChecks<PlanContent, PlanFaultCode>({
    title: checkRequiredText(draft.title, ['title']),
    programme:
      draft.programme === null || setting.programme === null
        ? err({ code: 'PROGRAMME_REQUIRED', path: ['programme'] })
        : ok(draft.programme),
    year: checkYear(draft.year),
    motto: checkText(draft.motto, ['motto'], LONGEST_TITLE),
    themes: checkThemes(draft.themes),
    adapts: checkUpperPlan(draft, setting),
    document: ok(draft.document),
    partners: checkPartners(draft.partners, setting.unit),
  });
  return made.ok ? ok({ value: made.value, warnings: warningsOf(made.value.year, setting) }) : made;
};
