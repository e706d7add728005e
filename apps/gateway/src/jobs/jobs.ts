import type { Result } from '@danvan/domain/kernel';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import type { Clock } from '../clock.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import { unfinishedJobs } from './job.store.ts';
import type { Job, JobError, JobId, JobKind } from './job.ts';
import { failJob, runJob } from './run-job.ts';

/** Tells how far a job has come; others see it at once. */
export type Progress = (done: number) => Promise<void>;

/** What carries out a kind of job: in one transaction, in the name of whoever asked for it. */
export type Worker = {
  readonly run: (uow: UnitOfWork<Actor>, job: Job, progress: Progress) => Promise<Result<null, JobError>>;
  /** Frees what was held for the job when it is given up. */
  readonly giveUp: (manager: EntityManager, job: Job) => Promise<void>;
};
export type Workers = Readonly<Record<JobKind, Worker>>;

/** The queue of long work. */
export type Jobs = {
  /** Asks for a job within the transaction of an act: it runs once that is committed, and never if it is not. */
  readonly enqueue: (manager: EntityManager, job: JobId) => Promise<void>;
  /** Lets what runs come to its end; what does not in time is run again after the next start. */
  readonly stop: () => Promise<void>;
};

export type JobSurroundings = {
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly workers: Workers;
};

const QUEUE = 'danvan';
/** Where the queue keeps what it needs. */
export const QUEUE_SCHEMA = 'job_queue';
const RETRIES = 3;
const HOUR = 3_600;
const STOP_WITHIN = 30_000;

const makeBoss = (databaseUrl: string): PgBoss =>
  new PgBoss({
    connectionString: databaseUrl,
    application_name: 'danvan-jobs',
    schema: QUEUE_SCHEMA,
    max: 2,
    schedule: false,
    monitorVacuum: false,
  });

const createQueue = (boss: PgBoss): Promise<void> =>
  boss.createQueue(QUEUE, {
    retryLimit: RETRIES,
    retryDelay: 1,
    expireInSeconds: HOUR,
    heartbeatSeconds: 60,
  });

/** Makes the tables of the queue; a start does it by itself, a template of a database is quicker. */
export const installQueue = async (databaseUrl: string): Promise<void> => {
  const boss = makeBoss(databaseUrl);
  boss.on('error', () => {});
  await boss.start();
  await createQueue(boss);
  await boss.stop({ graceful: false });
};

/** The connection of an act's transaction, as the queue takes it. */
const within = (manager: EntityManager) => ({
  executeSql: async (text: string, values?: unknown[]) => {
    const runner = manager.queryRunner;
    if (!runner) throw new Error('A job is asked for outside a transaction.');
    const { records } = await runner.query(text, values, true);
    return { rows: records };
  },
});

type Queued = { readonly jobId: JobId };

const send = (boss: PgBoss, job: JobId, manager?: EntityManager): Promise<string | null> =>
  boss.send(QUEUE, { jobId: job } satisfies Queued, manager ? { db: within(manager) } : {});

const handle =
  (surroundings: JobSurroundings) =>
  async ([queued]: JobWithMetadata<Queued>[]): Promise<void> => {
    if (!queued) return;
    const { jobId } = queued.data;
    try {
      await runJob(surroundings, jobId);
    } catch (failure) {
      surroundings.log.error({ job: jobId, failure }, 'a job failed');
      if (queued.retryCount < RETRIES) throw failure;
      await failJob(surroundings, jobId);
    }
  };

/** Starts the queue: jobs that an earlier process left behind are run again from their beginning. */
export const startJobs = async (surroundings: JobSurroundings): Promise<Jobs> => {
  const { databaseUrl, dataSource, log } = surroundings;
  const boss = makeBoss(databaseUrl);
  boss.on('error', (failure) => log.warn({ failure: failure.message }, 'the job queue'));
  await boss.start();
  await createQueue(boss);
  for (const { id } of await unfinishedJobs(dataSource.manager)) await send(boss, id);
  const options = { pollingIntervalSeconds: 0.5, includeMetadata: true } as const;
  await boss.work<Queued, void, typeof options>(QUEUE, options, handle(surroundings));
  return {
    enqueue: async (manager, job) => {
      await send(boss, job, manager);
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_WITHIN }),
  };
};
