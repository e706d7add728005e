import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { SignInAttemptRow } from './sign-in-attempt.row.ts';
import { KNOWN_PLACE_SECONDS, LIMITS, secondsToWait, WINDOW_SECONDS } from './throttle.ts';

export type Attempt = { readonly id: string };
type Who = { readonly userKey: string; readonly address: string };

/** Attempts of one name or one address are counted one after the other, so that many at once do not slip through. */
const standInLine = async (manager: EntityManager, { userKey, address }: Who): Promise<void> => {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [userKey]);
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [address]);
};

/**
 * Where a name has signed in before, only failures from there count, since the last success: a stranger elsewhere
 * cannot lock its owner out. Anywhere else failures from everywhere count. Those of an address count always.
 */
const BY_USER_NAME = `
  WITH here AS (SELECT max(at) AS success FROM sign_in_attempt WHERE user_key = $1 AND address = $4 AND succeeded)
  SELECT at FROM sign_in_attempt, here
   WHERE user_key = $1 AND at > $2 AND NOT succeeded
     AND (here.success IS NULL OR (address = $4 AND at >= here.success))
   ORDER BY at DESC LIMIT $3`;
const BY_ADDRESS = `
  SELECT at FROM sign_in_attempt WHERE address = $1 AND at > $2 AND NOT succeeded ORDER BY at DESC LIMIT $3`;

const times = async (manager: EntityManager, sql: string, parameters: unknown[]): Promise<Date[]> => {
  const rows: { at: Date }[] = await manager.query(sql, parameters);
  return rows.map(({ at }) => at);
};

const forget = async ({ manager, now }: UnitOfWork<null>, { userKey }: Who, since: Date): Promise<void> => {
  const lastKnown = new Date(now.getTime() - KNOWN_PLACE_SECONDS * 1_000);
  await manager.query(
    'DELETE FROM sign_in_attempt WHERE user_key = $1 AND at <= CASE WHEN succeeded THEN $3::timestamptz ELSE $2::timestamptz END',
    [userKey, since, lastKnown],
  );
};

/** Notes an attempt as failed until it succeeds; says how long to wait instead when there were too many. */
export const claimAttempt = async (
  uow: UnitOfWork<null>,
  who: Who,
): Promise<{ attempt: Attempt } | { waitSeconds: number }> => {
  await standInLine(uow.manager, who);
  const since = new Date(uow.now.getTime() - WINDOW_SECONDS * 1_000);
  const waitSeconds = secondsToWait(
    {
      userName: await times(uow.manager, BY_USER_NAME, [who.userKey, since, LIMITS.userName, who.address]),
      address: await times(uow.manager, BY_ADDRESS, [who.address, since, LIMITS.address]),
    },
    uow.now,
  );
  if (waitSeconds > 0) return { waitSeconds };
  const attempt = { id: uow.newId() };
  await forget(uow, who, since);
  await uow.manager.insert(SignInAttemptRow, { ...attempt, ...who, at: uow.now, succeeded: false });
  return { attempt };
};

/** Notes that the attempt was the right person's. */
export const markSucceeded = async (manager: EntityManager, attempt: Attempt): Promise<void> => {
  await manager.update(SignInAttemptRow, attempt, { succeeded: true });
};
