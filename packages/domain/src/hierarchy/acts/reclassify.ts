import type { HierarchyRecord, OrgLevel, OrgUnitId, UnitKind } from '../model.ts';
import { type Act, recordEvent } from './act.ts';
import { changeAt } from './change-at.ts';
import { changeUnit } from './change-unit.ts';

/** đổi loại: the same unit of another kind or level: Thừa Thiên Huế becomes the city Huế (hierarchy.md §2). */
export const reclassify = (
  record: HierarchyRecord,
  act: Act & { readonly unit: OrgUnitId; readonly level: OrgLevel; readonly kind: UnitKind },
): HierarchyRecord => {
  const { unit, on, level, kind } = act;
  const reclassified = changeUnit(record, unit, (known) => ({
    ...known,
    grades: changeAt(known.grades, on, (entry) => ({ ...entry, level, kind })),
  }));
  return recordEvent(reclassified, act, 'RECLASSIFY', [unit]);
};
