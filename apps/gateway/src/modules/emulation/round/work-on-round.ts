import { err, type Result } from '@danvan/domain/kernel';
import type { Actor } from '../../../access/actor.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import type { Job, JobError } from '../../../jobs/job.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { lockRecord, type RecordChange, updateRecord } from '../../programme/record/record.store.ts';
import type { RecordFault } from '../../programme/record/record-fault.ts';
import type { StoredRound } from './round.map.ts';
import { holdRound, saveRound } from './round.store.ts';

const ROUND_GONE: JobError = {
  code: 'ROUND_GONE',
  message: {
    vi: 'Đợt chấm không còn chờ việc này nữa.',
    en: 'The round does not wait for this any more.',
  },
};

/** A round under a job that was asked for on it. */
export type RoundAtWork = { readonly stored: StoredRecord; readonly round: StoredRound };

/** The round of a job, kept from everyone else; refused when it waits for another job or for none. */
export const takeRound = async (uow: UnitOfWork<Actor>, job: Job): Promise<Result<RoundAtWork, JobError>> => {
  const stored = await lockRecord(uow.manager, await recordScopeOf(uow), job.subject);
  const round = await holdRound(uow.manager, job.subject, 'UPDATE');
  if (stored === null || round === null || round.busyJob !== job.id) return err(ROUND_GONE);
  return { ok: true, value: { stored, round } };
};

/** Ends a job on a round: its new state, its record, and what the audit keeps. */
export const endWork = async (
  uow: UnitOfWork<Actor>,
  { stored, round }: RoundAtWork,
  change: Partial<StoredRound>,
  {
    record = {},
    after,
    reason = null,
  }: { record?: Partial<RecordChange>; after: object; reason?: string | null },
): Promise<void> => {
  await updateRecord(uow.manager, stored, { ...stored, ...record }, uow.now);
  await saveRound(uow.manager, { ...round, ...change, busyJob: null });
  await uow.audit({
    action: 'ROUND_JOB_DONE',
    subjectId: round.id,
    unitId: round.holder,
    before: { state: round.state },
    after: { state: change.state ?? round.state, ...after },
    reason,
  });
};

/** A refusal as a job keeps it. */
export const jobError = (fault: RecordFault): JobError => {
  if (fault.kind === 'REFUSED') return { code: fault.code, message: fault.message };
  const [first] = fault.kind === 'INPUT' ? fault.faults : [];
  return first ? { code: first.code, message: first.message } : ROUND_GONE;
};
