import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day, Id } from '../../kernel/index.ts';
import type { DocumentId } from '../record/index.ts';
import type { RecommendationActKind } from './transitions.ts';

/** Dự kiến / đang tiến hành / đã có kết luận / đã kết thúc. */
export const INSPECTION_STATES = ['PLANNED', 'UNDER_WAY', 'CONCLUDED', 'CLOSED'] as const;
export type InspectionState = (typeof INSPECTION_STATES)[number];

/** Ưu điểm / hạn chế. */
export const FINDING_KINDS = ['STRENGTH', 'LIMITATION'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Nguyên nhân khách quan / chủ quan. */
export const FINDING_CAUSE_KINDS = ['OBJECTIVE', 'SUBJECTIVE'] as const;
export type FindingCauseKind = (typeof FINDING_CAUSE_KINDS)[number];

/** Tiếp thu / tiếp thu một phần / chưa thống nhất. */
export const RESPONSE_STANCES = ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED'] as const;
export type ResponseStance = (typeof RESPONSE_STANCES)[number];

/** Chờ tiếp thu / đã tiếp thu / đang thực hiện / đã báo cáo thực hiện / đã chuyển cấp trên / đã kết thúc. */
export const RECOMMENDATION_STATES = [
  'OPEN',
  'ANSWERED',
  'IN_PROGRESS',
  'FULFILLED',
  'ESCALATED',
  'CLOSED',
] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

export type SessionId = Id<'WorkingSession'>;
export type FindingId = Id<'InspectionFinding'>;
export type RecommendationId = Id<'Recommendation'>;

/** What an inspection sets out to do: who sends the delegation, on what basis, what it looks at, whom it inspects. */
export type InspectionPlan = {
  readonly title: string;
  /** The unit that leads the delegation and keeps the record. */
  readonly lead: OrgUnitId;
  readonly cooperating: readonly OrgUnitId[];
  readonly basis: readonly DocumentId[];
  /** A basis that is no document here: a plan without a number, a decision of a steering committee. */
  readonly basisNote: string | null;
  readonly subject: string | null;
  /** The years that are reviewed (S0: 2010–2020); both days inclusive. */
  readonly reviewedFrom: Day | null;
  readonly reviewedTo: Day | null;
  /** The days of the inspection itself, both inclusive; history does not always know them. */
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** At least one. */
  readonly inspected: readonly OrgUnitId[];
};

/** buổi làm việc: a day, a place, the units met; people are counts. */
export type WorkingSession = {
  readonly heldOn: Day;
  readonly place: string | null;
  /** Of the inspected units; none named means all of them. */
  readonly units: readonly OrgUnitId[];
  readonly fromDelegation: number | null;
  readonly fromUnits: number | null;
  readonly content: string | null;
};

/** nguyên nhân of a finding. */
export type FindingCause = { readonly kind: FindingCauseKind; readonly text: string };

/** ưu điểm or hạn chế with its causes; without a unit it holds for all that were inspected. */
export type InspectionFinding = {
  readonly kind: FindingKind;
  readonly text: string;
  readonly causes: readonly FindingCause[];
  readonly unit: OrgUnitId | null;
};

/** tiếp thu: what the unit says to a recommendation, and what it will do by when. */
export type ManagementResponse = {
  readonly stance: ResponseStance;
  readonly text: string;
  readonly plan: string | null;
  readonly promisedFor: Day | null;
};

/** One step of the follow-up; the unit that took it, never a person. */
export type FollowUpEvent = {
  readonly on: Day;
  readonly act: RecommendationActKind;
  readonly to: RecommendationState;
  readonly by: OrgUnitId;
  readonly note: string | null;
};

/** kiến nghị as it is made: to whom, what, until when. */
export type RecommendationTerms = {
  readonly unit: OrgUnitId;
  readonly text: string;
  readonly deadline: Day | null;
};

/** kiến nghị with what became of it. */
export type Recommendation = RecommendationTerms & {
  readonly state: RecommendationState;
  readonly response: ManagementResponse | null;
  /** The unit above that it was passed to. */
  readonly escalatedTo: OrgUnitId | null;
  /** Oldest first. */
  readonly events: readonly FollowUpEvent[];
};

/** A recommendation as it stands on the day it is made. */
export const openRecommendation = (terms: RecommendationTerms): Recommendation => ({
  ...terms,
  state: 'OPEN',
  response: null,
  escalatedTo: null,
  events: [],
});

/** kết luận: the day it was issued, and what it says as a whole. */
export type InspectionConclusion = { readonly concludedOn: Day; readonly text: string | null };

/** Something of an inspection that is known by an id of its own. */
export type InspectionPart<T, PartId extends string> = T & { readonly id: PartId };

/** An inspection delegation (đoàn kiểm tra) and all that came of it. */
export type Inspection = InspectionPlan & {
  readonly state: InspectionState;
  readonly sessions: readonly InspectionPart<WorkingSession, SessionId>[];
  readonly findings: readonly InspectionPart<InspectionFinding, FindingId>[];
  readonly recommendations: readonly InspectionPart<Recommendation, RecommendationId>[];
  readonly conclusion: InspectionConclusion | null;
};

/** The units that send the delegation, the lead first. */
export const delegationUnits = ({
  lead,
  cooperating,
}: Pick<Inspection, 'lead' | 'cooperating'>): readonly OrgUnitId[] => [lead, ...cooperating];

/** Has its conclusion been issued, and with it the recommendations? */
export const isIssued = ({ state }: Pick<Inspection, 'state'>): boolean =>
  state === 'CONCLUDED' || state === 'CLOSED';
