import type { Entrants, RoundDeadlines, RoundState, ScoringRound } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type { SubjectKind } from '@danvan/domain/scoring';
import type { ScoringRoundRow } from './round.row.ts';

/** A round as it is kept, with what belongs to its way through the gateway. */
export type StoredRound = ScoringRound & {
  /** Of the rules that were frozen when it was opened. */
  readonly rulesHash: string | null;
  /** The job that is at work on it: nobody else acts on it meanwhile. */
  readonly busyJob: string | null;
  readonly publishedRun: string | null;
  readonly publishedAt: Date | null;
};

/** A round's row with what its record says of it. */
export type RoundJoined = ScoringRoundRow & { title: string; owner_id: string };

export const toRound = (row: RoundJoined): StoredRound => ({
  id: recordId<'SCORING_ROUND'>(row.id),
  title: row.title,
  holder: row.owner_id as OrgUnitId,
  state: row.state as RoundState,
  set: { code: row.set_code, version: row.set_version },
  rulesHash: row.rules_hash,
  span: { firstDay: row.first_day as Day, lastDay: row.last_day as Day },
  deadlines: row.deadlines as RoundDeadlines,
  subject: row.subject as SubjectKind,
  entrants: row.entrants as Entrants,
  cancelReason: row.cancel_reason,
  busyJob: row.busy_job,
  publishedRun: row.published_run,
  publishedAt: row.published_at === null ? null : new Date(row.published_at),
});

export const toRoundRow = (round: StoredRound): ScoringRoundRow => ({
  id: round.id,
  state: round.state,
  set_code: round.set.code,
  set_version: round.set.version,
  rules_hash: round.rulesHash,
  first_day: round.span.firstDay,
  last_day: round.span.lastDay,
  deadlines: round.deadlines,
  subject: round.subject,
  entrants: round.entrants,
  cancel_reason: round.cancelReason,
  busy_job: round.busyJob,
  published_run: round.publishedRun,
  published_at: round.publishedAt?.toISOString() ?? null,
});
