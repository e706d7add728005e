import { decimal, id, ZERO } from '@danvan/domain/kernel';
import type { ComparisonRule, FormItem, FormRule, FormSection } from '@danvan/domain/reporting';

/** Items that must be reported, be it as zero. */
export const required = (...codes: readonly string[]): readonly FormItem[] =>
  codes.map((code) => ({ indicator: id(code), required: true }));
const optional = (...codes: readonly string[]): readonly FormItem[] =>
  codes.map((code) => ({ indicator: id(code), required: false }));

/** What lasts: forces and teams. */
export const FORCE: FormSection = {
  title: { vi: 'Lực lượng và tổ chức quần chúng', en: 'Forces and mass organisations' },
  items: [
    ...required('COMMUNE_POLICE_REGULAR', 'COMMUNE_POLICE_PART_TIME', 'TEAM_SECURITY', 'TEAM_RECONCILIATION'),
    ...optional('TEAM_URBAN_GUARD', 'TEAM_URBAN_GUARD_MEMBERS'),
    ...required('TEAM_SELF_MANAGEMENT'),
  ],
};

/** What happened within the period. */
export const ACTIVITIES: FormSection = {
  title: { vi: 'Hoạt động trong kỳ', en: 'Activities within the period' },
  items: [
    ...required('LAUNCH_KEY_AREA', 'LAUNCH_KEY_AREA_TURNS', 'LAUNCH_SCHOOL', 'LAUNCH_SCHOOL_PEOPLE'),
    ...required('LAUNCH_WORKPLACE'),
    ...optional('CONFERENCE_ELDERS'),
    ...required('INFORMATION_ITEMS', 'VOLUNTEER_DRIVE'),
  ],
};

/** There are at least as many people as occasions. */
export const atLeastOneEach = (
  people: string,
  occasions: string,
  vi: string,
  en: string,
): ComparisonRule => ({
  kind: 'COMPARISON',
  code: `${people}_AT_LEAST`,
  severity: 'ERROR',
  left: { indicators: [id(people)], plus: ZERO },
  operator: 'AT_LEAST',
  right: { indicators: [id(occasions)], plus: ZERO },
  message: { vi, en },
});

export const TURNS_RULE = atLeastOneEach(
  'LAUNCH_KEY_AREA_TURNS',
  'LAUNCH_KEY_AREA',
  'Số lượt người tham gia không thể ít hơn số đợt phát động.',
  'There cannot be fewer attendances than launches.',
);
export const SCHOOL_RULE = atLeastOneEach(
  'LAUNCH_SCHOOL_PEOPLE',
  'LAUNCH_SCHOOL',
  'Số người tham gia không thể ít hơn số lượt phát động tại trường học.',
  'There cannot be fewer people than launches at schools.',
);

/** Ten times more or less than the period before asks for a word. */
export const tenfold = (code: string): FormRule => ({
  kind: 'CHANGE',
  code: `${code}_CHANGE`,
  indicator: id(code),
  factor: decimal(10),
});
