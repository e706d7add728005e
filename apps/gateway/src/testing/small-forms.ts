import { day, decimal, id, validFrom, ZERO } from '@danvan/domain/kernel';
import {
  calendar,
  checkForm,
  type FormDraft,
  type Indicator,
  type IndicatorCode,
  MONTH_FROM_15TH,
  type PeriodScheme,
} from '@danvan/domain/reporting';
import type { StoredForm } from '../modules/reporting/form/form.map.ts';

const indicator = (code: string, over: Partial<Indicator> = {}): Indicator => ({
  code: id(code),
  name: { vi: `Chỉ tiêu ${code}`, en: code },
  unitOfMeasure: { vi: 'tổ', en: 'teams' },
  kind: 'FLOW',
  overUnits: 'SUM',
  overTime: 'SUM',
  decimals: 0,
  minimum: ZERO,
  maximum: null,
  pairedWith: null,
  guidance: null,
  ...over,
});

export const SMALL_INDICATORS: readonly Indicator[] = [
  indicator('TEAMS', { kind: 'STOCK', overTime: 'LAST' }),
  indicator('MEMBERS', { kind: 'STOCK', overTime: 'LAST', pairedWith: id<'Indicator'>('GROUPS') }),
  indicator('GROUPS', { kind: 'STOCK', overTime: 'LAST', pairedWith: id<'Indicator'>('MEMBERS') }),
  indicator('LAUNCHES'),
  indicator('COVERAGE', {
    kind: 'RATIO',
    overUnits: 'RATIO',
    overTime: 'RATIO',
    decimals: 1,
    unitOfMeasure: { vi: '%', en: '%' },
    maximum: decimal(100),
  }),
  indicator('NOTES', { kind: 'NARRATIVE', overUnits: 'NONE', overTime: 'NONE' }),
];

const REQUIRED: readonly string[] = ['TEAMS', 'LAUNCHES'];

const draft = (code: string, over: Partial<FormDraft> & { readonly scheme: PeriodScheme }): FormDraft => ({
  code: id(code),
  version: 1,
  name: { vi: `Biểu ${code}`, en: `Form ${code}` },
  tree: 'POLICE',
  level: 'COMMUNE',
  validity: validFrom(day('2010-01-01')),
  deadlines: [
    { level: 'COMMUNE', workingDays: 2 },
    { level: 'PROVINCE', workingDays: 4 },
    { level: 'CENTRAL', workingDays: 6 },
  ],
  sections: [
    {
      title: { vi: 'Số liệu', en: 'Figures' },
      items: SMALL_INDICATORS.map(({ code: each }) => ({
        indicator: each as IndicatorCode,
        required: REQUIRED.includes(each),
      })),
    },
  ],
  rules: [
    { kind: 'CHANGE', code: 'TEAMS_CHANGE', indicator: id('TEAMS'), factor: decimal(3) },
    {
      kind: 'COMPARISON',
      code: 'MEMBERS_AT_LEAST_GROUPS',
      severity: 'ERROR',
      left: { indicators: [id('MEMBERS')], plus: ZERO },
      operator: 'AT_LEAST',
      right: { indicators: [id('GROUPS')], plus: ZERO },
      message: null,
    },
  ],
  routeLevels: ['PROVINCE'],
  ...over,
});

const stored = (form: FormDraft): StoredForm => {
  const checked = checkForm(form, SMALL_INDICATORS);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return { form: checked.value, isDemonstration: false };
};

/** Monthly, by communes, approved by the province. */
export const COMMUNE_FORM = stored(draft('XA', { scheme: MONTH_FROM_15TH }));
/** Quarterly, by provinces, approved by the ministry. */
export const PROVINCE_FORM = stored(
  draft('TINH', { scheme: calendar('QUARTER'), level: 'PROVINCE', routeLevels: ['CENTRAL'] }),
);
