import { day, decimal, id, validFrom, ZERO } from '@danvan/domain/kernel';
import {
  type ComparisonRule,
  calendar,
  checkForm,
  type FormDraft,
  type FormItem,
  type FormRule,
  type FormSection,
  MONTH_FROM_15TH,
  type ReportForm,
} from '@danvan/domain/reporting';
import { readKonTumTable } from '../sources/kon-tum-table.ts';
import { INDICATORS } from './indicators.ts';

/** A form with whether it is there for demonstration only. */
export type DatasetForm = { readonly form: ReportForm; readonly isDemonstration: boolean };

const required = (...codes: readonly string[]): readonly FormItem[] =>
  codes.map((code) => ({ indicator: id(code), required: true }));
const optional = (...codes: readonly string[]): readonly FormItem[] =>
  codes.map((code) => ({ indicator: id(code), required: false }));

const FORCE: FormSection = {
  title: { vi: 'Lực lượng và tổ chức quần chúng', en: 'Forces and mass organisations' },
  items: [
    ...required('COMMUNE_POLICE_REGULAR', 'COMMUNE_POLICE_PART_TIME', 'TEAM_SECURITY', 'TEAM_RECONCILIATION'),
    ...optional('TEAM_URBAN_GUARD', 'TEAM_URBAN_GUARD_MEMBERS'),
    ...required('TEAM_SELF_MANAGEMENT'),
  ],
};

const ACTIVITIES: FormSection = {
  title: { vi: 'Hoạt động trong kỳ', en: 'Activities within the period' },
  items: [
    ...required('LAUNCH_KEY_AREA', 'LAUNCH_KEY_AREA_TURNS', 'LAUNCH_SCHOOL', 'LAUNCH_SCHOOL_PEOPLE'),
    ...required('LAUNCH_WORKPLACE'),
    ...optional('CONFERENCE_ELDERS'),
    ...required('INFORMATION_ITEMS', 'VOLUNTEER_DRIVE'),
  ],
};

/** There are at least as many people as occasions. */
const atLeastOneEach = (people: string, occasions: string, vi: string, en: string): ComparisonRule => ({
  kind: 'COMPARISON',
  code: `${people}_AT_LEAST`,
  severity: 'ERROR',
  left: { indicators: [id(people)], plus: ZERO },
  operator: 'AT_LEAST',
  right: { indicators: [id(occasions)], plus: ZERO },
  message: { vi, en },
});

const TURNS_RULE = atLeastOneEach(
  'LAUNCH_KEY_AREA_TURNS',
  'LAUNCH_KEY_AREA',
  'Số lượt người tham gia không thể ít hơn số đợt phát động.',
  'There cannot be fewer attendances than launches.',
);
const SCHOOL_RULE = atLeastOneEach(
  'LAUNCH_SCHOOL_PEOPLE',
  'LAUNCH_SCHOOL',
  'Số người tham gia không thể ít hơn số lượt phát động tại trường học.',
  'There cannot be fewer people than launches at schools.',
);

const tenfold = (code: string): FormRule => ({
  kind: 'CHANGE',
  code: `${code}_CHANGE`,
  indicator: id(code),
  factor: decimal(10),
});

const monthly: FormDraft = {
  code: id('DV-THANG'),
  version: 1,
  name: { vi: 'Báo cáo tháng công tác dân vận của Công an cấp xã', en: 'Monthly report of commune police' },
  tree: 'POLICE',
  level: 'COMMUNE',
  validity: validFrom(day('2025-07-01')),
  scheme: MONTH_FROM_15TH,
  deadlines: [
    { level: 'COMMUNE', workingDays: 7 },
    { level: 'PROVINCE', workingDays: 10 },
  ],
  sections: [
    FORCE,
    { title: { vi: 'Mô hình', en: 'Models' }, items: required('MODEL_OTHER', 'MODEL_REPLICATED') },
    ACTIVITIES,
  ],
  rules: [TURNS_RULE, SCHOOL_RULE, tenfold('LAUNCH_KEY_AREA_TURNS'), tenfold('INFORMATION_ITEMS')],
  routeLevels: ['PROVINCE'],
};

const quarterly: FormDraft = {
  code: id('DV-QUY'),
  version: 1,
  name: {
    vi: 'Báo cáo quý công tác dân vận của Công an cấp tỉnh',
    en: 'Quarterly report of provincial police',
  },
  tree: 'POLICE',
  level: 'PROVINCE',
  validity: validFrom(day('2025-07-01')),
  scheme: calendar('QUARTER'),
  deadlines: [
    { level: 'PROVINCE', workingDays: 10 },
    { level: 'CENTRAL', workingDays: 15 },
  ],
  sections: [
    {
      title: { vi: 'Quy chế và phối hợp', en: 'Regulation and coordination' },
      items: required('REGULATION_COVERAGE', 'BRIEFING'),
    },
    { title: { vi: 'Mô hình', en: 'Models' }, items: required('MODEL_PROVINCE') },
    { title: { vi: 'Tập huấn', en: 'Training' }, items: required('TRAINING_COURSE', 'TRAINING_TURNS') },
  ],
  rules: [
    atLeastOneEach(
      'TRAINING_TURNS',
      'TRAINING_COURSE',
      'Số lượt tham gia không thể ít hơn số lớp tập huấn.',
      'There cannot be fewer attendances than courses.',
    ),
  ],
  routeLevels: ['CENTRAL'],
};

/** A form that carries over a published summary: the indicators and the span of one unit in the table. */
const published = (
  unit: string,
  draft: Pick<FormDraft, 'code' | 'name' | 'level' | 'routeLevels'>,
): FormDraft => {
  const rows = readKonTumTable().filter((row) => row.unit === unit);
  const [first] = rows;
  if (first === undefined) throw new Error(`The table has nothing of ${unit}`);
  return {
    ...draft,
    version: 1,
    tree: 'POLICE',
    validity: validFrom(day('2010-01-01')),
    scheme: { every: 'SPAN', from: first.from, to: first.to },
    deadlines: [{ level: draft.level, workingDays: 20 }],
    sections: [{ title: { vi: 'Kết quả', en: 'Results' }, items: required(...rows.map((row) => row.code)) }],
    rules: [],
  };
};

const checked = (draft: FormDraft, isDemonstration: boolean): DatasetForm => {
  const form = checkForm(draft, INDICATORS);
  if (!form.ok) throw new Error(`${draft.code}: ${JSON.stringify(form.error)}`);
  return { form: form.value, isDemonstration };
};

export const MONTHLY = checked(monthly, true);
export const QUARTERLY = checked(quarterly, true);

/** Ten years of the provincial regulation on dân vận (17/06/2010 – 07/02/2020). */
export const DECADE = checked(
  published('Công an tỉnh Kon Tum', {
    code: id('TK-290'),
    name: {
      vi: 'Tổng kết 10 năm thực hiện quy chế công tác dân vận',
      en: 'Ten-year summary of the regulation on mass-mobilisation work',
    },
    level: 'PROVINCE',
    routeLevels: ['CENTRAL'],
  }),
  false,
);

/** Two years of programme 38, national figure of 11/03/2019. */
export const PROGRAMME_38 = checked(
  published('Bộ Công an', {
    code: id('QC-38'),
    name: {
      vi: 'Sơ kết chương trình phối hợp số 38: quy chế dân vận của Công an các cấp',
      en: 'Interim review of programme 38: regulations of the police on dân vận',
    },
    level: 'CENTRAL',
    routeLevels: [],
  }),
  false,
);

export const FORMS: readonly DatasetForm[] = [MONTHLY, QUARTERLY, DECADE, PROGRAMME_38];
