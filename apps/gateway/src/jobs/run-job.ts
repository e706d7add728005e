import { err, ok } from '@danvan/domain/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
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

const unfinished = async (manager: EntityManager, id: JobId): Promise<Job | null> => {
  const job = await readJob(manager, id);
  return job === null || job.finishedAt !== null ? null : job;
};

const begin = ({ dataSource, clock }: Surroundings, job: Job): Promise<void> =>
  inUpkeep(dataSource, clock, ({ manager, now }) => markRunning(manager, job.id, now));

/** Nobody else does the job as long as this transaction lasts. */
const isMine = async (manager: EntityManager, id: JobId): Promise<boolean> => {
  const [lock]: { is_mine: boolean }[] = await manager.query(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 16)) AS is_mine',
    [id],
  );
  return lock?.is_mine ?? false;
};

type Ending = 'NOT_TO_DO' | JobError;

/**
 * Runs one job in one transaction: all of it happens, or nothing; so a job that was cut off is simply run again. Of two
 * processes that take the same job one does it.
 */
export const runJob = async (surroundings: Surroundings, id: JobId): Promise<void> => {
  const { dataSource, clock, workers } = surroundings;
  const job = await unfinished(dataSource.manager, id);
  if (job === null) return;
  const ended = await inAct<null, Ending, Actor>(dataSource, job.actor, clock, async (uow) => {
    if (!(await isMine(uow.manager, id))) return err('NOT_TO_DO');
    if ((await unfinished(uow.manager, id)) === null) return err('NOT_TO_DO');
    await begin(surroundings, job);
    const done = await workers[job.kind].run(uow, job, progressOf(surroundings, job));
    if (!done.ok) return done;
    await markFinished(uow.manager, id, ok(null), clock.now());
    return ok(null);
  });
  if (!ended.ok && ended.error !== 'NOT_TO_DO') await giveUp(surroundings, job, ended.error);
};

/** A job that failed again and again: nothing of it happened, and what was held for it is free. */
export const failJob = async (surroundings: Surroundings, id: JobId): Promise<void> => {
  const job = await unfinished(surroundings.dataSource.manager, id);
  if (job !== null) await giveUp(surroundings, job, SYSTEM_FAILURE);
};
