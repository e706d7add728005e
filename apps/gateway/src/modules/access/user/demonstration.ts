import type { Role } from '@danvan/domain/access';
import type { EntityManager } from 'typeorm';
import { UserRow } from './user.row.ts';

/** The password of every demonstration account; such accounts exist only where the demonstration data is loaded. */
export const DEMONSTRATION_PASSWORD = 'danvan-2026';

export type DemonstrationAccount = {
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
};

/** The demonstration accounts of this database; none where real work is done. */
export const demonstrationAccounts = (manager: EntityManager): Promise<DemonstrationAccount[]> =>
  manager.find(UserRow, {
    select: { userName: true, displayName: true, role: true },
    where: { isDemonstration: true },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
