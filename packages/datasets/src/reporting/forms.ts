import { day, id, validFrom } from '@danvan/domain/kernel';
import {
  calendar,
  checkForm,
  type FormDraft,
  MONTH_FROM_15TH,
  type ReportForm,
} from '@danvan/domain/reporting';
import { readKonTumTable } from '../sources/kon-tum-table.ts';
import {
  ACTIVITIES,
  atLeastOneEach,
  FORCE,
  required,
  SCHOOL_RULE,
  TURNS_RULE,
  tenfold,
} from './form-parts.ts';
import { INDICATORS } from './indicators.ts';

/** A form with whether it is there for demonstration only. */
export type DatasetForm = { readonly form: ReportForm; readonly isDemonstration: boolean };

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
