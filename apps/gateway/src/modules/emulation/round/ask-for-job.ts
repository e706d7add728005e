import { id } from '@danvan/domain/kernel';
import { writeJob } from '../../../jobs/job.store.ts';
import type { Job, JobKind } from '../../../jobs/job.ts';
import type { Jobs, Worker } from '../../../jobs/jobs.ts';
import type { Uow } from '../../programme/record/act.ts';
import type { RoundChange } from './act-on-round.ts';
import type { StoredRound } from './round.map.ts';

type Asked = { readonly kind: JobKind; readonly content?: unknown; readonly total: number };

/** The round stands still and is at work: its state changes when the job is done. */
export const askForJob = (
  jobs: Jobs,
  { newId }: Uow,
  round: StoredRound,
  { kind, content = null, total }: Asked,
): RoundChange => {
  const job = id<'Job'>(newId());
  return {
    round: { state: round.state, busyJob: job },
    besides: async ({ manager, actor, now }) => {
      await writeJob(manager, { id: job, kind, subject: round.id, content, total, actor, createdAt: now });
      await jobs.enqueue(manager, job);
    },
  };
};

/** Frees a round of a job that was given up. */
export const freeRound: Worker['giveUp'] = async (manager, { id: job, subject }: Job) => {
  await manager.query('UPDATE scoring_round SET busy_job = NULL WHERE id = $1 AND busy_job = $2', [
    subject,
    job,
  ]);
};
