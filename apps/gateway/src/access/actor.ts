import type { Role } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Id } from '@danvan/domain/kernel';

export type UserId = Id<'User'>;

/** Who acts: a signed-in user in a role, for the unit of the account. The system itself is `null`. */
export type Actor = {
  readonly userId: UserId;
  readonly userName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unitId: OrgUnitId;
};
