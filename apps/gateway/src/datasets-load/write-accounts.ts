import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@danvan/datasets';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import { addUser } from '../modules/access/user/add-user.ts';
import { UserRow } from '../modules/access/user/user.row.ts';

/** Opens the accounts of the demonstration that are not there yet; says how many. */
export const writeAccounts = async (uow: UnitOfWork): Promise<number> => {
  const known = new Set((await uow.manager.find(UserRow)).map(({ userName }) => userName));
  const added = DEMO_ACCOUNTS.filter(({ userName }) => !known.has(userName));
  for (const { unit, ...account } of added) {
    await addUser(uow, { ...account, unitId: unit, password: DEMO_PASSWORD, isDemonstration: true });
  }
  return added.length;
};
