import type { Id } from '../../kernel/index.ts';

/**
 * What the coordination and emulation work consists of besides figures; each kind is a noun with a folder of its own,
 * the last four in the rooms scoring and emulation.
 */
export const WORK_RECORD_KINDS = [
  'DOCUMENT',
  'PROGRAMME',
  'PLAN',
  'TASK',
  'MEETING',
  'INSPECTION',
  'MODEL',
  'ACTIVITY',
  'STATEMENT',
  'CRITERIA_SET',
  'CLUSTER',
  'SCORING_ROUND',
  'COMMENDATION',
] as const;
export type WorkRecordKind = (typeof WORK_RECORD_KINDS)[number];

/** Of one record, whatever its kind: what attachments, statements and the audit hold on to. */
export type WorkRecordId = Id<'WorkRecord'>;
/** Of one record of a known kind; may stand wherever any record may. */
export type RecordIdOf<Kind extends WorkRecordKind> = WorkRecordId & { readonly __record: Kind };

export type DocumentId = RecordIdOf<'DOCUMENT'>;
export type ProgrammeId = RecordIdOf<'PROGRAMME'>;
export type PlanId = RecordIdOf<'PLAN'>;
export type TaskId = RecordIdOf<'TASK'>;
export type MeetingId = RecordIdOf<'MEETING'>;
export type InspectionId = RecordIdOf<'INSPECTION'>;
export type ModelId = RecordIdOf<'MODEL'>;
export type ActivityId = RecordIdOf<'ACTIVITY'>;
export type StatementId = RecordIdOf<'STATEMENT'>;
export type CriteriaSetId = RecordIdOf<'CRITERIA_SET'>;
export type ClusterId = RecordIdOf<'CLUSTER'>;
export type ScoringRoundId = RecordIdOf<'SCORING_ROUND'>;
export type CommendationId = RecordIdOf<'COMMENDATION'>;

/** Reads an identifier that is already known to be of a record of this kind. */
export const recordId = <Kind extends WorkRecordKind>(value: string): RecordIdOf<Kind> =>
  value as RecordIdOf<Kind>;
