import type { HierarchyRecord, OrgUnit, OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, id, validOn } from '@danvan/domain/kernel';
import type { UserId } from '@danvan/domain/reporting';
import { DEMO_ACCOUNTS } from '../demo-accounts.ts';
import type { Actor } from '../reporting/play-report.ts';

/** Who acts in the demonstration; remembers everybody's name. */
export type People = {
  readonly reporter: (unit: OrgUnitId) => Actor;
  readonly approver: (unit: OrgUnitId) => Actor;
  readonly closer: Actor;
  readonly names: ReadonlyMap<UserId, string>;
};

const REPORTERS = ['COMMUNE_OFFICER', 'PROVINCE_OFFICER'];
const APPROVERS = ['PROVINCE_APPROVER', 'MINISTRY_ANALYST'];

/** Demo accounts act where there is one for the unit; elsewhere invented accounts that nobody can sign in with. */
export const peopleOf = (record: HierarchyRecord, on: Day): People => {
  const units = new Map<OrgUnitId, OrgUnit>(record.units.map((unit) => [unit.id, unit]));
  const names = new Map<UserId, string>();
  const actor = (unit: OrgUnitId, roles: readonly string[], stem: string, title: string): Actor => {
    const account = DEMO_ACCOUNTS.find((known) => known.unit === unit && roles.includes(known.role));
    const user: UserId = id(account?.userName ?? `minhhoa.${stem}.${unit}`);
    const unitName = validOn(units.get(unit)?.names ?? [], on)?.name ?? unit;
    names.set(user, account?.displayName ?? `${title}, ${unitName} (minh họa)`);
    return { user, unit };
  };
  return {
    reporter: (unit) => actor(unit, REPORTERS, 'canbo', 'Cán bộ tổng hợp'),
    approver: (unit) => actor(unit, APPROVERS, 'duyet', 'Lãnh đạo duyệt'),
    closer: actor(id('pol-bca'), ['MINISTRY_ADMINISTRATOR'], 'quantri', 'Quản trị'),
    names,
  };
};
