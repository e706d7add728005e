import type { HierarchyRecord } from '../model.ts';
import { type Act, type NewUnit, recordEvent } from './act.ts';
import { foundUnits } from './found-units.ts';

/** thành lập: a unit that comes from no other. */
export const establish = (record: HierarchyRecord, act: Act & { readonly unit: NewUnit }): HierarchyRecord =>
  recordEvent(foundUnits(record, [act.unit], act.on), act, 'ESTABLISH', [act.unit.id]);
