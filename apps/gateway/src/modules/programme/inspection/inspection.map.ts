import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import {
  type DocumentId,
  type FindingCause,
  type FindingId,
  type FindingKind,
  type FollowUpEvent,
  type Inspection,
  type InspectionFinding,
  type InspectionId,
  type InspectionPart,
  type InspectionState,
  type Recommendation,
  type RecommendationId,
  recordId,
  type SessionId,
  type WorkingSession,
} from '@danvan/domain/programme';
import type {
  InspectionBasisRow,
  InspectionFindingRow,
  InspectionRow,
  InspectionUnitRow,
  RecommendationEventRow,
  RecommendationRow,
  WorkingSessionRow,
} from './inspection.row.ts';

/** An inspection as it is kept, with the id of its record. */
export type StoredInspection = Inspection & { readonly id: InspectionId };

/** A row of the store's query: the inspection with everything that belongs to it, each list in its order. */
export type InspectionJoined = InspectionRow & {
  title: string;
  units: InspectionUnitRow[];
  basis: string[];
  sessions: WorkingSessionRow[];
  findings: InspectionFindingRow[];
  recommendations: (RecommendationRow & { events: RecommendationEventRow[] })[];
};

const toSession = (row: WorkingSessionRow): InspectionPart<WorkingSession, SessionId> => ({
  id: row.id as SessionId,
  heldOn: row.held_on as Day,
  place: row.place,
  units: row.units as OrgUnitId[],
  fromDelegation: row.from_delegation,
  fromUnits: row.from_units,
  content: row.content,
});

const toFinding = (row: InspectionFindingRow): InspectionPart<InspectionFinding, FindingId> => ({
  id: row.id as FindingId,
  kind: row.kind as FindingKind,
  text: row.text,
  causes: row.causes as FindingCause[],
  unit: row.unit_id as OrgUnitId | null,
});

const toResponse = (row: RecommendationRow): Recommendation['response'] =>
  row.stance === null || row.response === null
    ? null
    : {
        stance: row.stance as NonNullable<Recommendation['response']>['stance'],
        text: row.response,
        plan: row.response_plan,
        promisedFor: row.promised_for as Day | null,
      };

const toFollowUpEvent = (row: RecommendationEventRow): FollowUpEvent => ({
  on: row.on_day as Day,
  act: row.act as FollowUpEvent['act'],
  to: row.state as FollowUpEvent['to'],
  by: row.by_unit as OrgUnitId,
  note: row.note,
});

const toRecommendation = (
  row: InspectionJoined['recommendations'][number],
): InspectionPart<Recommendation, RecommendationId> => ({
  id: row.id as RecommendationId,
  unit: row.unit_id as OrgUnitId,
  text: row.text,
  deadline: row.deadline as Day | null,
  state: row.state as Recommendation['state'],
  response: toResponse(row),
  escalatedTo: row.escalated_to as OrgUnitId | null,
  events: row.events.map(toFollowUpEvent),
});

export const toInspection = (row: InspectionJoined): StoredInspection => {
  const unitsAs = (role: InspectionUnitRow['role']): OrgUnitId[] =>
    row.units.filter((unit) => unit.role === role).map((unit) => unit.unit_id as OrgUnitId);
  const [lead] = unitsAs('LEAD');
  if (lead === undefined) throw new Error(`The inspection ${row.id} has no lead`);
  return {
    id: recordId(row.id),
    title: row.title,
    state: row.state as InspectionState,
    lead,
    cooperating: unitsAs('COOPERATING'),
    inspected: unitsAs('INSPECTED'),
    basis: row.basis as DocumentId[],
    basisNote: row.basis_note,
    subject: row.subject,
    reviewedFrom: row.reviewed_from as Day | null,
    reviewedTo: row.reviewed_to as Day | null,
    startsOn: row.starts_on as Day | null,
    endsOn: row.ends_on as Day | null,
    sessions: row.sessions.map(toSession),
    findings: row.findings.map(toFinding),
    recommendations: row.recommendations.map(toRecommendation),
    conclusion:
      row.concluded_on === null ? null : { concludedOn: row.concluded_on as Day, text: row.conclusion },
  };
};

export const toInspectionRow = (inspection: StoredInspection): InspectionRow => ({
  id: inspection.id,
  state: inspection.state,
  basis_note: inspection.basisNote,
  subject: inspection.subject,
  reviewed_from: inspection.reviewedFrom,
  reviewed_to: inspection.reviewedTo,
  starts_on: inspection.startsOn,
  ends_on: inspection.endsOn,
  concluded_on: inspection.conclusion?.concludedOn ?? null,
  conclusion: inspection.conclusion?.text ?? null,
});

export const toUnitRows = ({ id, lead, cooperating, inspected }: StoredInspection): InspectionUnitRow[] => {
  const as = (role: InspectionUnitRow['role'], units: readonly OrgUnitId[]) =>
    units.map((unit_id, position) => ({ inspection_id: id, unit_id, role, position }));
  return [...as('LEAD', [lead]), ...as('COOPERATING', cooperating), ...as('INSPECTED', inspected)];
};

export const toBasisRows = ({ id, basis }: StoredInspection): InspectionBasisRow[] =>
  basis.map((document_id, position) => ({ inspection_id: id, document_id, position }));

export const toSessionRows = ({ id, sessions }: StoredInspection): WorkingSessionRow[] =>
  sessions.map((session) => ({
    id: session.id,
    inspection_id: id,
    held_on: session.heldOn,
    place: session.place,
    units: session.units,
    from_delegation: session.fromDelegation,
    from_units: session.fromUnits,
    content: session.content,
  }));

export const toFindingRows = ({ id, findings }: StoredInspection): InspectionFindingRow[] =>
  findings.map((finding, position) => ({
    id: finding.id,
    inspection_id: id,
    position,
    kind: finding.kind,
    text: finding.text,
    causes: finding.causes,
    unit_id: finding.unit,
  }));

export const toRecommendationRows = ({ id, recommendations }: StoredInspection): RecommendationRow[] =>
  recommendations.map((recommendation, position) => ({
    id: recommendation.id,
    inspection_id: id,
    position,
    unit_id: recommendation.unit,
    text: recommendation.text,
    deadline: recommendation.deadline,
    state: recommendation.state,
    stance: recommendation.response?.stance ?? null,
    response: recommendation.response?.text ?? null,
    response_plan: recommendation.response?.plan ?? null,
    promised_for: recommendation.response?.promisedFor ?? null,
    escalated_to: recommendation.escalatedTo,
  }));

export const toEventRows = ({ recommendations }: StoredInspection): RecommendationEventRow[] =>
  recommendations.flatMap(({ id, events }) =>
    events.map((event, position) => ({
      recommendation_id: id,
      position,
      on_day: event.on,
      act: event.act,
      state: event.to,
      by_unit: event.by,
      note: event.note,
    })),
  );
