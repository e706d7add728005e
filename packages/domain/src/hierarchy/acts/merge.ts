import type { HierarchyRecord, OrgUnitId } from '../model.ts';
import { type Act, type Receiver, receiverId, recordEvent } from './act.ts';
import { endUnits, toNearestAbove } from './end-units.ts';
import { foundUnits } from './found-units.ts';

/**
 * sáp nhập: several units become one, whole; what stood under them stands under it. The one may be new (also when it
 * keeps a name: hierarchy.md §4.2) or one of those that merge, which then goes on.
 */
export const merge = (
  record: HierarchyRecord,
  act: Act & { readonly from: readonly OrgUnitId[]; readonly into: Receiver },
): HierarchyRecord => {
  const into = receiverId(act.into);
  const ending = new Set(act.from.filter((unit) => unit !== into));
  const founded = foundUnits(record, [act.into], act.on);
  const above = toNearestAbove(record, ending, act.on);
  const merged = endUnits(founded, ending, act.on, (placement) =>
    placement.child === into ? above(placement) : into,
  );
  const links = [...ending].map((from) => ({ from, to: into, share: null }));
  return recordEvent(merged, act, 'MERGE', [], links);
};
