import { err, ok, type Result } from '@danvan/domain/kernel';
import type { Actor } from '../../../access/actor.ts';
import type { Surroundings } from '../../../context.ts';
import { inAct, inReading, inUpkeep } from '../../../database/unit-of-work.ts';
import { verifyPassword } from '../user/password.ts';
import { actorOf, findEnabledUser, userNameKey } from '../user/user.store.ts';
import { type Attempt, claimAttempt, markSucceeded } from './attempt.store.ts';
import { addSession, removeSession } from './session.store.ts';
import { fingerprint, newToken } from './token.ts';

export type SignInFault =
  | { readonly code: 'SIGN_IN_REFUSED' }
  | { readonly code: 'SIGN_IN_THROTTLED'; readonly retryAfterSeconds: number };

export type NewSession = { readonly actor: Actor; readonly token: string; readonly expiresAt: Date };

type Attempted = {
  readonly userName: string;
  readonly password: string;
  readonly address: string;
  /** The session that the browser still holds; it ends with the new one. */
  readonly formerToken: string | null;
};

const begin = async (
  { dataSource, clock }: Surroundings,
  actor: Actor,
  attempt: Attempt,
  formerToken: string | null,
): Promise<Result<NewSession, never>> =>
  inAct(dataSource, actor, clock, async (uow) => {
    const token = newToken();
    if (formerToken !== null) await removeSession(uow.manager, formerToken);
    const expiresAt = await addSession(uow.manager, actor.userId, token, uow.now);
    await markSucceeded(uow.manager, attempt);
    await uow.audit({ action: 'SIGN_IN', subjectId: actor.userId, unitId: actor.unitId });
    return ok({ actor, token, expiresAt });
  });

const refuse = async (
  { dataSource, clock }: Surroundings,
  subjectId: string,
): Promise<Result<never, SignInFault>> => {
  await inAct(dataSource, null, clock, async (uow) => {
    await uow.audit({ action: 'SIGN_IN_REFUSED', subjectId });
    return ok(null);
  });
  return err({ code: 'SIGN_IN_REFUSED' });
};

/** Signs in: throttled, and the same work and answer for an unknown user as for a wrong password. */
export const signIn = async (
  surroundings: Surroundings,
  { userName, password, address, formerToken }: Attempted,
): Promise<Result<NewSession, SignInFault>> => {
  const { dataSource, clock } = surroundings;
  const userKey = fingerprint(userNameKey(userName));
  const claim = await inUpkeep(dataSource, clock, (uow) => claimAttempt(uow, { userKey, address }));
  if ('waitSeconds' in claim) return err({ code: 'SIGN_IN_THROTTLED', retryAfterSeconds: claim.waitSeconds });
  const user = await inReading(dataSource, null, clock, ({ manager }) => findEnabledUser(manager, userName));
  const isRight = await verifyPassword(user?.passwordHash ?? null, password);
  if (user === null || !isRight) return refuse(surroundings, user?.id ?? userKey);
  return begin(surroundings, actorOf(user), claim.attempt, formerToken);
};
