import type { HierarchyRecord, OrgUnitId } from '../model.ts';
import { type Act, recordEvent } from './act.ts';
import { endUnits, toNearestAbove } from './end-units.ts';

/** giải thể: units end without successor; what stood under them stands under their own parents from now on. */
export const abolish = (
  record: HierarchyRecord,
  act: Act & { readonly units: readonly OrgUnitId[] },
): HierarchyRecord => {
  const ending = new Set(act.units);
  const ended = endUnits(record, ending, act.on, toNearestAbove(record, ending, act.on));
  return recordEvent(ended, act, 'ABOLISH', act.units);
};
