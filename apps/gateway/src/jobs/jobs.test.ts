import { randomUUID } from 'node:crypto';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { err, id, ok } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { testClock } from '@danvan/testing';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { openDatabase } from '../database/open-database.ts';
import { inAct } from '../database/unit-of-work.ts';
import { writeHierarchy } from '../modules/hierarchy/unit/write-hierarchy.ts';
import { writeRecords } from '../modules/programme/record/record.store.ts';
import { type ClonedDatabase, cloneDatabase } from '../testing/clone-database.ts';
import { smallHierarchy } from '../testing/small-hierarchy.ts';
import { readJob, writeJob } from './job.store.ts';
import type { Job, JobId } from './job.ts';
import { type Jobs, startJobs, type Worker, type Workers } from './jobs.ts';

const ROUND = recordId<'SCORING_ROUND'>('dot-cham');
const ACTOR: Actor = {
  userId: id<'User'>(randomUUID()),
  userName: 'tonghop',
  displayName: 'Tổng hợp',
  role: 'MINISTRY_ANALYST',
  unitId: 'bca' as OrgUnitId,
};
const clock = testClock();
let database: ClonedDatabase;
let dataSource: DataSource;
const running: Jobs[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDatabase(database.url, 6);
  await writeHierarchy(dataSource.manager, smallHierarchy());
  const record = {
    kind: 'SCORING_ROUND',
    owner: ACTOR.unitId,
    visibility: 'INTERNAL',
    concerned: [],
  } as const;
  const origin = { programmes: [], origin: 'ENTERED', source: null, changedAt: clock.now() } as const;
  await writeRecords(dataSource.manager, [{ id: ROUND, title: 'Đợt chấm', ...record, ...origin }]);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** A job does something that can be counted. */
const doneOnce: Worker['run'] = async (uow, job) => {
  await uow.audit({ action: 'DONE_BY_JOB', subjectId: job.id });
  return ok(null);
};
const freed: string[] = [];
const workersOf = (run: Worker['run']): Workers => {
  const worker: Worker = { run, giveUp: async (_, job) => void freed.push(job.id) };
  return { OPEN_ROUND: worker, FINALISE_ROUND: worker, CORRECT_ROUND: worker };
};
const start = async (run: Worker['run']): Promise<Jobs> => {
  const settings = { dataSource, databaseUrl: database.url, clock, log: pino({ level: 'silent' }) };
  const jobs = await startJobs({ ...settings, workers: workersOf(run) });
  running.push(jobs);
  return jobs;
};
const newJob = (): Parameters<typeof writeJob>[1] => ({
  id: id<'Job'>(randomUUID()),
  kind: 'FINALISE_ROUND',
  subject: ROUND,
  content: null,
  total: 10,
  actor: ACTOR,
  createdAt: clock.now(),
});
const ask = async (jobs: Jobs, isKept = true): Promise<JobId> => {
  const job = newJob();
  await inAct(dataSource, ACTOR, clock, async (uow) => {
    await writeJob(uow.manager, job);
    await jobs.enqueue(uow.manager, job.id);
    await uow.audit({ action: 'ASKED', subjectId: job.id });
    return isKept ? ok(null) : err('TAKEN_BACK');
  });
  return job.id;
};
const until = (job: JobId, holds: (job: Job) => boolean): Promise<Job> =>
  vi.waitFor(
    async () => {
      const now = await readJob(dataSource.manager, job);
      if (now === null || !holds(now)) throw new Error(`Not yet: ${JSON.stringify(now)}`);
      return now;
    },
    { timeout: 20_000, interval: 50 },
  );
/** What a job waits at until the test opens it. */
const aGate = () => {
  let open = (): void => {};
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { isOpen, open: () => open() };
};
const timesDone = async (job: JobId): Promise<number> => {
  const [row] = await dataSource.query(
    `SELECT count(*)::int AS count FROM audit_entry WHERE action = 'DONE_BY_JOB' AND subject_id = $1`,
    [job],
  );
  return row.count;
};

describe('a job', () => {
  it('is done in the name of whoever asked, and tells how far it has come before it ends', async () => {
    const gate = aGate();
    const jobs = await start(async (uow, job, progress) => {
      await progress(4);
      await gate.isOpen;
      return doneOnce(uow, job, progress);
    });
    const job = await ask(jobs);
    expect(await until(job, ({ done }) => done === 4)).toMatchObject({
      state: 'RUNNING',
      done: 4,
      total: 10,
    });
    expect(await timesDone(job)).toBe(0);
    gate.open();
    const over = await until(job, ({ finishedAt }) => finishedAt !== null);
    expect(over).toMatchObject({ state: 'DONE', done: 10, error: null });
    const [entry] = await dataSource.query(`SELECT actor_name FROM audit_entry WHERE action = 'DONE_BY_JOB'`);
    expect(entry.actor_name).toBe('Tổng hợp');
  });

  it('that is asked for in an act that is taken back is never done', async () => {
    const jobs = await start(doneOnce);
    const never = await ask(jobs, false);
    const after = await ask(jobs);
    await until(after, ({ state }) => state === 'DONE');
    expect([await readJob(dataSource.manager, never), await timesDone(never)]).toEqual([null, 0]);
  });

  it('that is refused says why, keeps nothing of what it did and frees what was held for it', async () => {
    const message = { vi: 'Thiếu bộ tiêu chí', en: 'No criteria set' };
    const jobs = await start(async (uow, job, progress) => {
      await doneOnce(uow, job, progress);
      return err({ code: 'NO_SET', message });
    });
    const job = await ask(jobs);
    const over = await until(job, ({ finishedAt }) => finishedAt !== null);
    expect(over).toMatchObject({ state: 'FAILED', error: { code: 'NO_SET', message } });
    expect([await timesDone(job), freed.includes(job)]).toEqual([0, true]);
  });

  it('whose connection is cut midway is run again from its beginning, and has one effect', async () => {
    let attempts = 0;
    const jobs = await start(async (uow, job, progress) => {
      attempts += 1;
      await doneOnce(uow, job, progress);
      if (attempts === 1) await uow.manager.query('SELECT pg_terminate_backend(pg_backend_pid())');
      return ok(null);
    });
    const job = await ask(jobs);
    await until(job, ({ state }) => state === 'DONE');
    expect([attempts, await timesDone(job)]).toEqual([2, 1]);
  });

  it('that a process left behind midway is run again after the next start', async () => {
    const left = newJob();
    await writeJob(dataSource.manager, left);
    await dataSource.query(`UPDATE job SET state = 'RUNNING', done = 7, started_at = now() WHERE id = $1`, [
      left.id,
    ]);
    await start(doneOnce);
    const over = await until(left.id, ({ finishedAt }) => finishedAt !== null);
    expect([over.state, over.done, await timesDone(left.id)]).toEqual(['DONE', 10, 1]);
  });

  it('is done once, however many processes start and take it', async () => {
    const jobs = await start(doneOnce);
    await start(doneOnce);
    const job = newJob();
    await inAct(dataSource, ACTOR, clock, async (uow) => {
      await writeJob(uow.manager, job);
      for (let times = 0; times < 5; times += 1) await jobs.enqueue(uow.manager, job.id);
      await uow.audit({ action: 'ASKED', subjectId: job.id });
      return ok(null);
    });
    await until(job.id, ({ state }) => state === 'DONE');
    const after = await ask(jobs);
    await until(after, ({ state }) => state === 'DONE');
    expect(await timesDone(job.id)).toBe(1);
  });

  it('that runs when the service stops comes to its end first', async () => {
    const gate = aGate();
    const jobs = await start(async (uow, job, progress) => {
      await gate.isOpen;
      return doneOnce(uow, job, progress);
    });
    const job = await ask(jobs);
    await until(job, ({ state }) => state === 'RUNNING');
    const stopped = jobs.stop();
    gate.open();
    await stopped;
    expect(await readJob(dataSource.manager, job)).toMatchObject({ state: 'DONE' });
  });
});
