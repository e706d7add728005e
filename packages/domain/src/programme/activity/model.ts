import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day, Decimal, Qualifier } from '../../kernel/index.ts';
import type { ProgrammeId } from '../record/index.ts';
import type { DaySpan } from './span.ts';

/**
 * phát động / tuyên truyền / tập huấn / diễn đàn, đối thoại / tình nguyện, an sinh / hướng dẫn, đôn đốc /
 * trao đổi thông tin / khen thưởng (facts.md §4, §5).
 */
export const ACTIVITY_KINDS = [
  'LAUNCH',
  'DISSEMINATION',
  'TRAINING',
  'FORUM',
  'VOLUNTEERING',
  'GUIDANCE',
  'EXCHANGE',
  'COMMENDATION',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** đợt, lượt, buổi, người … are different units of measure: what is counted in one is never added to another. */
export const ACTIVITY_MEASURES = [
  'DRIVE',
  'TURN',
  'ATTENDANCE',
  'SESSION',
  'OCCASION',
  'CONFERENCE',
  'COURSE',
  'PERSON',
  'TEAM',
  'POINT',
  'HOUSEHOLD',
  'ARTICLE',
  'GIFT',
  'WORKDAY',
  'COLLECTIVE',
  'INDIVIDUAL',
] as const;
export type ActivityMeasure = (typeof ACTIVITY_MEASURES)[number];

/** So many of one measure ("hơn 1.000 đợt"), and of what when the measure does not say it. */
export type ActivityCount = {
  readonly measure: ActivityMeasure;
  readonly value: Decimal;
  readonly qualifier: Qualifier;
  readonly what: string | null;
};

/** The same as typed in: "1.000", "trên 1.200". */
export type ActivityCountDraft = {
  readonly measure: ActivityMeasure;
  readonly entry: string;
  readonly what: string | null;
};

/** Who commends and who hands it over are two things (facts.md §5). Those commended are counted, never named. */
export type ActivityCommendation = {
  /** hình thức: bằng khen, giấy khen … */
  readonly form: string;
  readonly issuers: readonly OrgUnitId[];
  readonly presenter: OrgUnitId | null;
};

/** hoạt động: something that was done on certain days, with counts of it. Its owner is the unit that did it. */
export type Activity = {
  readonly kind: ActivityKind;
  readonly name: string;
  readonly span: DaySpan;
  readonly place: string | null;
  readonly description: string | null;
  readonly programmes: readonly ProgrammeId[];
  /** Units that took part besides the owner. */
  readonly partners: readonly OrgUnitId[];
  readonly counts: readonly ActivityCount[];
  readonly commendation: ActivityCommendation | null;
};

/** The same as typed in. */
export type ActivityDraft = {
  readonly kind: ActivityKind;
  readonly name: string | null;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly place: string | null;
  readonly description: string | null;
  readonly programmes: readonly ProgrammeId[];
  readonly partners: readonly OrgUnitId[];
  readonly counts: readonly ActivityCountDraft[];
  readonly commendation: {
    readonly form: string | null;
    readonly issuers: readonly OrgUnitId[];
    readonly presenter: OrgUnitId | null;
  } | null;
};

/** Every unit that an activity names besides the one that did it; each once. */
export const unitsOfActivity = ({ partners, commendation }: Activity): readonly OrgUnitId[] => {
  const presenter = commendation?.presenter ?? null;
  const commending = [...(commendation?.issuers ?? []), ...(presenter === null ? [] : [presenter])];
  return [...new Set([...partners, ...commending])];
};
