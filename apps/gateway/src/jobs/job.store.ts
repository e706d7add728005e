import { id, type Result } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import type { JobRow } from './job.row.ts';
import type { Job, JobError, JobKind, JobState } from './job.ts';

const toJob = (row: JobRow): Job => ({
  id: id<'Job'>(row.id),
  kind: row.kind as JobKind,
  subject: recordId(row.subject_id),
  content: row.content,
  state: row.state as JobState,
  done: row.done,
  total: row.total,
  error: row.error as JobError | null,
  actor: row.actor as Actor,
  createdAt: new Date(row.created_at),
  startedAt: row.started_at === null ? null : new Date(row.started_at),
  finishedAt: row.finished_at === null ? null : new Date(row.finished_at),
});

const readOne = async (manager: EntityManager, sql: string, parameter: string): Promise<Job | null> => {
  const [row]: JobRow[] = await manager.query(sql, [parameter]);
  return row ? toJob(row) : null;
};

/** A job by its id; who may know of it is asked of its subject. */
export const readJob = (manager: EntityManager, job: string): Promise<Job | null> =>
  readOne(manager, 'SELECT * FROM job WHERE id = $1', job);

/** The newest job about a record. */
export const lastJob = (manager: EntityManager, subject: string): Promise<Job | null> =>
  readOne(
    manager,
    'SELECT * FROM job WHERE subject_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1',
    subject,
  );

/** Every job that has not come to an end, oldest first. */
export const unfinishedJobs = async (manager: EntityManager): Promise<readonly Job[]> => {
  const rows: JobRow[] = await manager.query(
    'SELECT * FROM job WHERE finished_at IS NULL ORDER BY created_at, id',
  );
  return rows.map(toJob);
};

export const writeJob = async (
  manager: EntityManager,
  job: Pick<Job, 'id' | 'kind' | 'subject' | 'content' | 'total' | 'actor' | 'createdAt'>,
): Promise<void> => {
  await manager.query(
    `INSERT INTO job (id, kind, subject_id, content, state, done, total, actor, unit_id, created_at)
     VALUES ($1, $2, $3, $4, 'WAITING', 0, $5, $6, $7, $8)`,
    [
      job.id,
      job.kind,
      job.subject,
      JSON.stringify(job.content),
      job.total,
      JSON.stringify(job.actor),
      job.actor.unitId,
      job.createdAt,
    ],
  );
};

export const markRunning = async (manager: EntityManager, job: string, now: Date): Promise<void> => {
  await manager.query(
    `UPDATE job SET state = 'RUNNING', done = 0, started_at = $2 WHERE id = $1 AND finished_at IS NULL`,
    [job, now],
  );
};

export const markProgress = async (manager: EntityManager, job: string, done: number): Promise<void> => {
  await manager.query('UPDATE job SET done = least($2, total) WHERE id = $1 AND finished_at IS NULL', [
    job,
    done,
  ]);
};

/** The end of a job, in the transaction of what it did. */
export const markFinished = async (
  manager: EntityManager,
  job: string,
  outcome: Result<null, JobError>,
  now: Date,
): Promise<void> => {
  await manager.query(
    `UPDATE job SET state = $2, done = CASE WHEN $2 = 'DONE' THEN total ELSE done END, error = $3, finished_at = $4
     WHERE id = $1`,
    [job, outcome.ok ? 'DONE' : 'FAILED', outcome.ok ? null : JSON.stringify(outcome.error), now],
  );
};
