import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/actor.ts';
import { actorOf } from '../user/user.store.ts';
import { expiryOf } from './lifetime.ts';
import { SessionRow } from './session.row.ts';
import { fingerprint } from './token.ts';

export type Session = {
  readonly actor: Actor;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

const LIVE_SESSION = `
  SELECT u.id, u.user_name AS "userName", u.display_name AS "displayName", u.role, u.unit_id AS "unitId",
         s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt"
    FROM session s JOIN app_user u ON u.id = s.user_id
   WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.disabled_at IS NULL`;

/** The session of a token, while it lasts and its user is not disabled. */
export const findSession = async (
  manager: EntityManager,
  token: string,
  now: Date,
): Promise<Session | null> => {
  const [found] = await manager.query(LIVE_SESSION, [fingerprint(token), now]);
  return found ? { actor: actorOf(found), createdAt: found.createdAt, lastSeenAt: found.lastSeenAt } : null;
};

/** Begins a session; sessions of the user that have ended are cleared away. */
export const addSession = async (
  manager: EntityManager,
  userId: string,
  token: string,
  now: Date,
): Promise<Date> => {
  const expiresAt = expiryOf(now, now);
  await manager.query('DELETE FROM session WHERE user_id = $1 AND expires_at <= $2', [userId, now]);
  await manager.insert(SessionRow, {
    tokenHash: fingerprint(token),
    userId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  });
  return expiresAt;
};

/** Notes that a session was used and moves its end. */
export const prolongSession = async (manager: EntityManager, token: string, session: Session, now: Date) => {
  const expiresAt = expiryOf(session.createdAt, now);
  await manager.update(SessionRow, { tokenHash: fingerprint(token) }, { lastSeenAt: now, expiresAt });
  return expiresAt;
};

/** Ends a session; from now on its token opens nothing. */
export const removeSession = async (manager: EntityManager, token: string): Promise<void> => {
  await manager.delete(SessionRow, { tokenHash: fingerprint(token) });
};
