import type { Role } from '@danvan/domain/access';
import type { UserId } from '../../../access/actor.ts';
import type { UnitOfWork } from '../../../database/unit-of-work.ts';
import { hashPassword } from './password.ts';
import { UserRow } from './user.row.ts';
import { userNameKey } from './user.store.ts';

export type NewUser = {
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unitId: string;
  readonly password: string;
  readonly isDemonstration: boolean;
};

/** Opens an account within an act. The password is kept as an Argon2id hash only. */
export const addUser = async (uow: UnitOfWork, user: NewUser): Promise<UserId> => {
  const { password, ...account } = user;
  const row = { ...account, id: uow.newId(), userName: userNameKey(user.userName) };
  await uow.manager.insert(UserRow, {
    ...row,
    passwordHash: await hashPassword(password),
    createdAt: uow.now,
    disabledAt: null,
  });
  await uow.audit({ action: 'ADD_USER', subjectId: row.id, unitId: row.unitId, after: row });
  return row.id as UserId;
};
