import { addDays, type Day, isValidOn, ONE, sum, ZERO } from '../../kernel/index.ts';
import type { HierarchyFault } from '../fault.ts';
import type { LineageIndex, StepsOfDay } from '../hierarchy.ts';
import type { OrgUnit, OrgUnitId } from '../model.ts';

type Units = ReadonlyMap<OrgUnitId, OrgUnit>;

const checkEnd = (
  unit: OrgUnitId,
  exists: Day,
  on: Day,
  code: 'LINK_FROM_ABSENT' | 'LINK_TO_ABSENT',
  units: Units,
) => {
  const known = units.get(unit);
  if (!known) return [{ code: 'UNIT_UNKNOWN', unit, mention: 'LINK' } as const];
  return isValidOn(known.existence, exists) ? [] : [{ code, unit, on } as const];
};

const checkShares = (unit: OrgUnitId, { on, steps }: StepsOfDay): HierarchyFault[] => {
  const declared = steps.map((step) => step.share).filter((share) => share !== null);
  if (declared.length === 0) return [];
  if (declared.length < steps.length) return [{ code: 'SHARES_PARTLY_DECLARED', unit, on }];
  if (declared.some((share) => share.lte(ZERO))) return [{ code: 'SHARE_NOT_POSITIVE', unit, on }];
  const total = sum(declared);
  return total.eq(ONE) ? [] : [{ code: 'SHARES_NOT_ONE', unit, on, total }];
};

const checkTargets = (unit: OrgUnitId, { on, steps }: StepsOfDay, units: Units): HierarchyFault[] => {
  const faults: HierarchyFault[] = [];
  const seen = new Set<OrgUnitId>();
  for (const { to } of steps) {
    if (seen.has(to)) faults.push({ code: 'LINK_TWICE', unit, to, on });
    seen.add(to);
    faults.push(...checkEnd(to, on, on, 'LINK_TO_ABSENT', units));
  }
  if (seen.size === 1 && seen.has(unit)) faults.push({ code: 'MERGED_INTO_ITSELF', unit, on });
  return faults;
};

/** Without a part that stays, a unit from which links go has ended: its existence ends on their day. */
const checkEnded = (unit: OrgUnitId, { on, steps }: StepsOfDay, units: Units): HierarchyFault[] => {
  const known = units.get(unit);
  const staysInPart = steps.some((step) => step.to === unit);
  const goesOn = known !== undefined && isValidOn(known.existence, on);
  return goesOn && !staysInPart ? [{ code: 'TRANSFERRED_BUT_EXISTS', unit, on }] : [];
};

/**
 * Links lead from units of the eve to units of the day; shares are declared for all parts or for none and sum
 * to exactly 1 (hierarchy.md §5).
 */
export const checkLinks = (lineage: LineageIndex, units: Units): HierarchyFault[] => {
  const faults: HierarchyFault[] = [];
  for (const [unit, days] of lineage.leaving) {
    for (const day of days) {
      faults.push(
        ...checkEnd(unit, addDays(day.on, -1), day.on, 'LINK_FROM_ABSENT', units),
        ...checkTargets(unit, day, units),
        ...checkShares(unit, day),
        ...checkEnded(unit, day, units),
      );
    }
  }
  return faults;
};
