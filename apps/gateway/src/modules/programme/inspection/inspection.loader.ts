import { reachOf } from '@danvan/domain/access';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { delegationUnits, type Inspection, visibleParts } from '@danvan/domain/programme';
import DataLoader from 'dataloader';
import type { RequestScope } from '../../../context.ts';
import type { Reading } from '../../../database/unit-of-work.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { unitsInReach } from '../record/record.scope.ts';
import type { StoredInspection } from './inspection.map.ts';
import { readInspections } from './inspection.store.ts';

/** What the viewer sees of an inspection, and for which of its units the viewer acts. */
export type SeenInspection = StoredInspection & { readonly actsFor: ReadonlySet<OrgUnitId> };

/** Everyone who sends or receives the delegation. */
const partiesOf = (inspection: Inspection): readonly OrgUnitId[] => [
  ...delegationUnits(inspection),
  ...inspection.inspected,
];

/** For which of the parties of an inspection the actor acts: the own unit, and those that it came from. */
export const actsForOf = (
  reading: Pick<Reading, 'manager' | 'actor' | 'now'>,
  inspections: readonly Inspection[],
): Promise<ReadonlySet<OrgUnitId>> =>
  unitsInReach(reading, 'OWN', [...new Set(inspections.flatMap(partiesOf))]);

const seenOf = async (
  reading: Reading,
  records: readonly StoredRecord[],
): Promise<ReadonlyMap<string, SeenInspection>> => {
  const { manager, actor } = reading;
  if (actor === null) return new Map();
  const inspections = await readInspections(manager, [...new Set(records.map(({ id }) => id))]);
  const units = [...new Set(inspections.flatMap(partiesOf))];
  const line = await unitsInReach(reading, reachOf(actor.role, 'VIEW_WORK'), units);
  const actsFor = await actsForOf(reading, inspections);
  const visibility = new Map(records.map((record) => [String(record.id), record.visibility]));
  return new Map(
    inspections.map((inspection) => {
      const parts = visibleParts(inspection, visibility.get(inspection.id) ?? 'INTERNAL', { line });
      return [inspection.id, { ...inspection, ...parts, actsFor }];
    }),
  );
};

/** Inspections of records that the viewer sees; findings and recommendations only as far as `visibleParts` gives them. */
export const inspectionLoaders = (scope: RequestScope) => {
  const inspections = new DataLoader<StoredRecord, SeenInspection | null>(
    (records) =>
      scope.read(async (reading) => {
        const seen = await seenOf(reading, records);
        return records.map(({ id }) => seen.get(id) ?? null);
      }),
    { cache: false },
  );
  return {
    inspection: (record: StoredRecord): Promise<SeenInspection | null> => inspections.load(record),
  };
};
