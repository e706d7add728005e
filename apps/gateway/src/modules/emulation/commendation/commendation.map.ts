import type {
  AwardCancellation,
  Candidate,
  Commendation,
  CommendationDecision,
  CommendationState,
  CommendedKind,
  CommendedRunId,
  Presentation,
  RunStanding,
} from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, decimal, decimalText } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type { CancellationRow, CandidateRow, CommendationRow, StandingJson } from './commendation.row.ts';

const documentOf = (id: string | null) => (id === null ? null : recordId<'DOCUMENT'>(id));

const toStanding = (standing: StandingJson | null, cluster: string | null): RunStanding | null =>
  standing === null || cluster === null
    ? null
    : { ...standing, cluster, total: standing.total === null ? null : decimal(standing.total) };

const toCancellation = (row: CancellationRow): AwardCancellation => ({
  on: row.on_day as Day,
  people: row.people,
  reason: row.reason,
  document: documentOf(row.document_id),
  citation: row.citation,
});

/** A candidate with what was cancelled of it, in the order in which it was. */
export const toCandidate = (row: CandidateRow, cancelled: readonly CancellationRow[]): Candidate => ({
  unit: row.unit_id as OrgUnitId,
  kind: row.kind as CommendedKind,
  people: row.people,
  note: row.note,
  standing: toStanding(row.standing, row.cluster_id),
  outcome: row.granted === null ? null : { granted: row.granted, reason: row.outcome_reason },
  cancellations: cancelled.map(toCancellation),
});

const onDay = <Rest extends object>(on: string | null, rest: Rest): ({ on: Day } & Rest) | null =>
  on === null ? null : { on: on as Day, ...rest };

const toDecision = (row: CommendationRow): CommendationDecision | null =>
  onDay(row.decided_on, {
    document: documentOf(row.decision_document_id),
    citation: row.decision_citation,
    overQuotaReason: row.decision_over_quota_reason,
  });

const toPresentation = (row: CommendationRow): Presentation | null =>
  onDay(row.presented_on, { presenter: row.presenter_id as OrgUnitId, at: row.presented_at });

export const toCommendation = (
  row: CommendationRow & { owner_id: string },
  candidates: readonly Candidate[],
): Commendation => ({
  id: recordId(row.id),
  owner: row.owner_id as OrgUnitId,
  state: row.state as CommendationState,
  form: row.form_code,
  year: row.year,
  issuer: row.issuer_id as OrgUnitId,
  run: row.run_id as CommendedRunId | null,
  occasion: row.occasion,
  story: row.story,
  overQuotaReason: row.over_quota_reason,
  candidates,
  submitted: onDay(row.submitted_on, { by: row.submitted_by ?? '' }),
  returned: onDay(row.returned_on, { reason: row.return_reason ?? '' }),
  decision: toDecision(row),
  presented: toPresentation(row),
  withdrawn: onDay(row.withdrawn_on, { reason: row.withdraw_reason ?? '' }),
});

export const toCommendationRow = (of: Commendation): CommendationRow => ({
  id: of.id,
  form_code: of.form,
  year: of.year,
  issuer_id: of.issuer,
  run_id: of.run,
  occasion: of.occasion,
  story: of.story,
  over_quota_reason: of.overQuotaReason,
  state: of.state,
  submitted_on: of.submitted?.on ?? null,
  submitted_by: of.submitted?.by ?? null,
  returned_on: of.returned?.on ?? null,
  return_reason: of.returned?.reason ?? null,
  decided_on: of.decision?.on ?? null,
  decision_document_id: of.decision?.document ?? null,
  decision_citation: of.decision?.citation ?? null,
  decision_over_quota_reason: of.decision?.overQuotaReason ?? null,
  presented_on: of.presented?.on ?? null,
  presenter_id: of.presented?.presenter ?? null,
  presented_at: of.presented?.at ?? null,
  withdrawn_on: of.withdrawn?.on ?? null,
  withdraw_reason: of.withdrawn?.reason ?? null,
});

const toStandingJson = ({ cluster: _cluster, total, ...rest }: RunStanding): StandingJson => ({
  ...rest,
  total: total === null ? null : decimalText(total),
});

export const toCandidateRows = ({ id, candidates }: Commendation): CandidateRow[] =>
  candidates.map(({ unit, kind, people, note, standing, outcome }, position) => ({
    commendation_id: id,
    position,
    unit_id: unit,
    kind,
    people,
    note,
    cluster_id: standing?.cluster ?? null,
    standing: standing && toStandingJson(standing),
    granted: outcome?.granted ?? null,
    outcome_reason: outcome?.reason ?? null,
  }));

export const toCancellationRows = ({ id, candidates }: Commendation): CancellationRow[] =>
  candidates.flatMap(({ unit, kind, cancellations }) =>
    cancellations.map(({ on, people, reason, document, citation }, position) => ({
      commendation_id: id,
      unit_id: unit,
      kind,
      position,
      on_day: on,
      people,
      reason,
      document_id: document,
      citation,
    })),
  );
