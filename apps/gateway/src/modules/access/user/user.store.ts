import type { Role } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import type { Actor, UserId } from '../../../access/actor.ts';
import { UserRow } from './user.row.ts';

/** User names are compared without regard to case and composition. */
export const userNameKey = (typed: string): string => typed.trim().normalize('NFC').toLowerCase();

type Account = { id: string; userName: string; displayName: string; role: Role; unitId: string };

/** The account as the one who acts. */
export const actorOf = (account: Account): Actor => ({
  userId: id<'User'>(account.id) satisfies UserId,
  userName: account.userName,
  displayName: account.displayName,
  role: account.role,
  unitId: id<'OrgUnit'>(account.unitId) satisfies OrgUnitId,
});

/** An account that may sign in, by its name as typed. */
export const findEnabledUser = async (manager: EntityManager, typed: string): Promise<UserRow | null> => {
  const user = await manager.findOneBy(UserRow, { userName: userNameKey(typed) });
  return user?.disabledAt === null ? user : null;
};
