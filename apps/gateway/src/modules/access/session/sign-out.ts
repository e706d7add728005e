import { ok } from '@danvan/domain/kernel';
import type { Actor } from '../../../access/actor.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { removeSession } from './session.store.ts';

/** Ends the session at once. */
export const signOut = (token: string) => async (uow: UnitOfWork<Actor>) => {
  await removeSession(uow.manager, token);
  await uow.audit({ action: 'SIGN_OUT', subjectId: uow.actor.userId, unitId: uow.actor.unitId });
  return ok(true);
};
