import type { HierarchyRecord, OrgUnitId } from '../model.ts';
import { type Act, recordEvent } from './act.ts';
import { changeAt } from './change-at.ts';
import { changeUnit } from './change-unit.ts';

/** đổi tên: the same unit under another name (hierarchy.md §4.2). */
export const rename = (
  record: HierarchyRecord,
  act: Act & { readonly unit: OrgUnitId; readonly name: string; readonly shortName: string },
): HierarchyRecord => {
  const { unit, on, name, shortName } = act;
  const renamed = changeUnit(record, unit, (known) => ({
    ...known,
    names: changeAt(known.names, on, (entry) => ({ ...entry, name, shortName })),
  }));
  return recordEvent(renamed, act, 'RENAME', [unit]);
};
