import { groupBy } from '../../kernel/index.ts';
import type { HierarchyFault } from '../fault.ts';
import type { OrgUnit } from '../model.ts';
import { firstSharedDay } from '../spans.ts';

/** A code may be used again later (hierarchy.md §4.1), but never by two units on one day. */
export const checkCodes = (units: readonly OrgUnit[]): HierarchyFault[] => {
  const entries = units.flatMap((unit) => unit.codes.map((code) => ({ ...code, unit: unit.id })));
  const faults: HierarchyFault[] = [];
  for (const users of groupBy(entries, ({ scheme, code }) => `${scheme} ${code}`).values()) {
    const [first] = users;
    const ids = [...new Set(users.map((user) => user.unit))];
    if (!first || ids.length < 2) continue;
    const on = firstSharedDay(users.map((user) => user.validity));
    if (on) faults.push({ code: 'CODE_SHARED', scheme: first.scheme, unitCode: first.code, units: ids, on });
  }
  return faults;
};
