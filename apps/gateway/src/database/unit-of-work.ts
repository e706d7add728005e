import { ok, type Result } from '@danvan/domain/kernel';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import type { Clock } from '../clock.ts';
import { makeIds, type NewId } from '../ids.ts';
import { type AuditNote, recordAudit } from '../modules/audit/record-audit.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What a reader may use: the manager of its transaction, and who reads. */
export type Reading = { readonly manager: EntityManager; readonly actor: Actor | null; readonly now: Date };

/** One act: one transaction, one moment, one actor, and the audit entry that belongs to it. */
export type UnitOfWork<A extends Actor | null = Actor | null> = {
  readonly manager: EntityManager;
  readonly actor: A;
  readonly now: Date;
  readonly newId: NewId;
  /** Writes who changed what; an act without an entry does not commit. */
  readonly audit: (note: AuditNote) => Promise<void>;
  /** Declares that nothing new happens: the answer of an earlier act with the same key is given again. */
  readonly repeatsEarlierAct: () => void;
};

type Isolation = 'READ COMMITTED' | 'REPEATABLE READ';

const introduce = async (runner: QueryRunner, actor: Actor | null): Promise<void> => {
  await runner.query(
    `SELECT set_config('app.actor_id', $1, true), set_config('app.unit_id', $2, true), set_config('app.role', $3, true)`,
    [actor?.userId ?? '', actor?.unitId ?? '', actor?.role ?? 'SYSTEM'],
  );
};

/** Opens a transaction that the database knows the actor of. The caller ends it and releases the runner. */
const open = async (
  dataSource: DataSource,
  actor: Actor | null,
  isolation: Isolation,
): Promise<QueryRunner> => {
  const runner = oneAtATime(dataSource.createQueryRunner());
  try {
    await runner.startTransaction(isolation);
    await introduce(runner, actor);
    return runner;
  } catch (failure) {
    await close(runner);
    throw failure;
  }
};

const close = async (runner: QueryRunner): Promise<void> => {
  try {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
  } catch {
    // The connection is lost, and the transaction with it.
  } finally {
    await runner.release();
  }
};

const unitOfWork = <A extends Actor | null>(runner: QueryRunner, actor: A, clock: Clock) => {
  const state = { entries: 0, repeats: false };
  const now = clock.now();
  const newId = makeIds(clock);
  const uow: UnitOfWork<A> = {
    manager: runner.manager,
    actor,
    now,
    newId,
    audit: async (note) => {
      await recordAudit(runner.manager, { id: newId(), at: now, actor }, note);
      state.entries += 1;
    },
    repeatsEarlierAct: () => {
      state.repeats = true;
    },
  };
  return { uow, state };
};

/**
 * Runs one act in one transaction. `ok` commits, `err` (an expected refusal) and a throw take everything back.
 * An act that succeeds without an audit entry is a bug: it throws, and nothing is kept.
 */
export const inAct = async <T, E, A extends Actor | null>(
  dataSource: DataSource,
  actor: A,
  clock: Clock,
  work: (uow: UnitOfWork<A>) => Promise<Result<T, E>>,
): Promise<Result<T, E>> => {
  const runner = await open(dataSource, actor, 'READ COMMITTED');
  try {
    const { uow, state } = unitOfWork(runner, actor, clock);
    const outcome = await work(uow);
    if (!outcome.ok) return outcome;
    if (state.entries === 0 && !state.repeats) throw new Error('An act ended without an audit entry.');
    await runner.commitTransaction();
    return outcome;
  } finally {
    await close(runner);
  }
};

/**
 * Technical bookkeeping that changes nothing for anyone (a session's last sight, an attempt to sign in, a job's
 * progress): a transaction like an act, without an audit entry.
 */
export const inUpkeep = async <T>(
  dataSource: DataSource,
  clock: Clock,
  work: (uow: UnitOfWork<null>) => Promise<T>,
): Promise<T> => {
  const answer = await inAct(dataSource, null, clock, async (uow) => {
    uow.repeatsEarlierAct();
    return ok(await work(uow));
  });
  if (!answer.ok) throw new Error('Upkeep cannot be refused.');
  return answer.value;
};

/** A reading that stays open until `end`: every statement sees the same moment of the database. */
export const openReading = async (dataSource: DataSource, actor: Actor | null, clock: Clock) => {
  const runner = await open(dataSource, actor, 'REPEATABLE READ');
  const reading: Reading = { manager: runner.manager, actor, now: clock.now() };
  try {
    await runner.query('SET TRANSACTION READ ONLY');
  } catch (failure) {
    await close(runner);
    throw failure;
  }
  return { reading, end: () => close(runner) };
};

/** Runs one reading: read only, every statement sees the same moment of the database. */
export const inReading = async <T>(
  dataSource: DataSource,
  actor: Actor | null,
  clock: Clock,
  work: (reading: Reading) => Promise<T>,
): Promise<T> => {
  const { reading, end } = await openReading(dataSource, actor, clock);
  try {
    return await work(reading);
  } finally {
    await end();
  }
};
