import { err, ok, type Result } from '../kernel/index.ts';
import { checkCodes } from './checks/check-codes.ts';
import { checkEvents } from './checks/check-events.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkPlacements } from './checks/check-placements.ts';
import { checkTreeShapes } from './checks/check-tree-shape.ts';
import { checkUnits } from './checks/check-units.ts';
import type { HierarchyFault } from './fault.ts';
import type { Hierarchy, IndexedRecord } from './hierarchy.ts';
import { indexLineage } from './index-lineage.ts';
import { indexPlacements } from './index-placements.ts';
import type { HierarchyRecord } from './model.ts';

/**
 * Leads from what was written down about organisations to a hierarchy that can be true, or names everything
 * that cannot (hierarchy.md §1–§5). Shapes of trees are judged only when each placement by itself is sound.
 */
export const checkHierarchy = (record: HierarchyRecord): Result<Hierarchy, readonly HierarchyFault[]> => {
  const units = new Map(record.units.map((unit) => [unit.id, unit]));
  const trees = indexPlacements(record.placements);
  const lineage = indexLineage(record.events);
  const single: HierarchyFault[] = [
    ...checkUnits(record.units, units),
    ...checkCodes(record.units),
    ...checkPlacements(record.placements, Object.values(trees), units),
    ...checkEvents(record.events, units),
    ...checkLinks(lineage, units),
  ];
  const faults = single.length > 0 ? single : checkTreeShapes(trees);
  const indexed: IndexedRecord = { record, units, trees, lineage };
  return faults.length > 0 ? err(faults) : ok(indexed as Hierarchy);
};
