import { err, ok } from '@danvan/domain/kernel';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.ts';
import { inAct, inUpkeep } from '../database/unit-of-work.ts';
import { markFinished, markProgress, markRunning, readJob } from './job.store.ts';
import type { Job, JobError, JobId } from './job.ts';
import type { Progress, Workers } from './jobs.ts';

type Surroundings = { readonly dataSource: DataSource; readonly clock: Clock; readonly workers: Workers };

const SYSTEM_FAILURE: JobError = {
  code: 'JOB_FAILED',
  message: {
    vi: 'Hệ thống gặp lỗi nên chưa làm xong việc này. Chưa có gì được thay đổi, hãy thử lại.',
    en: 'Something went wrong in the system. Nothing was changed; try again.',
  },
};

/** Progress is told outside the job's own transaction, or nobody would see it before the end. */
const progressOf =
  ({ dataSource, clock }: Surroundings, job: Job): Progress =>
  (done) =>
    inUpkeep(dataSource, clock, ({ manager }) => markProgress(manager, job.id, done));

const giveUp = ({ dataSource, clock, workers }: Surroundings, job: Job, error: JobError): Promise<void> =>
  inUpkeep(dataSource, clock, async ({ manager, now }) => {
    await workers[job.kind].giveUp(manager, job);
    await markFinished(manager, job.id, err(error), now);
  });

const take = ({ dataSource, clock }: Surroundings, id: JobId): Promise<Job | null> =>
  inUpkeep(dataSource, clock, async ({ manager, now }) => {
    const job = await readJob(manager, id);
    if (job === null || job.finishedAt !== null) return null;
    await markRunning(manager, id, now);
    return job;
  });

type Ending = 'TAKEN_BY_OTHERS' | JobError;

/**
 * Runs one job in one transaction: all of it happens, or nothing; so a job that was cut off is simply run again. Two
 * processes that take the same job do not both do it.
 */
export const runJob = async (surroundings: Surroundings, id: JobId): Promise<void> => {
  const job = await take(surroundings, id);
  if (job === null) return;
  const { dataSource, clock, workers } = surroundings;
  const ended = await inAct<null, Ending, typeof job.actor>(dataSource, job.actor, clock, async (uow) => {
    const [lock]: { is_mine: boolean }[] = await uow.manager.query(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 16)) AS is_mine',
      [id],
    );
    const now = lock?.is_mine ? await readJob(uow.manager, id) : null;
    if (now === null || now.finishedAt !== null) return err('TAKEN_BY_OTHERS');
    const done = await workers[job.kind].run(uow, now, progressOf(surroundings, job));
    if (!done.ok) return done;
    await markFinished(uow.manager, id, ok(null), clock.now());
    return ok(null);
  });
  if (!ended.ok && ended.error !== 'TAKEN_BY_OTHERS') await giveUp(surroundings, job, ended.error);
};

/** A job that failed again and again: nothing of it happened, and what was held for it is free. */
export const failJob = async (surroundings: Surroundings, id: JobId): Promise<void> => {
  const job = await take(surroundings, id);
  if (job !== null) await giveUp(surroundings, job, SYSTEM_FAILURE);
};
