import type { HierarchyView, OrgUnitId } from '@danvan/domain/hierarchy';
import { unitsAbove } from '@danvan/domain/programme';

/** The unit next above, to which a recommendation is passed; null where none is. */
export const unitAboveOn = (view: HierarchyView, unit: OrgUnitId): OrgUnitId | null =>
  unitsAbove(view, unit)[0] ?? null;
