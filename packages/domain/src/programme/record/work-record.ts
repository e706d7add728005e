import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { ProgrammeId, WorkRecordId, WorkRecordKind } from './kind.ts';

/**
 * nội bộ: the unit that keeps it, those above it, and units of its own line that it concerns ·
 * phối hợp: besides, the partners that it concerns · công bố: everybody who works with the system, and the
 * partner agencies of its programmes.
 */
export const VISIBILITIES = ['INTERNAL', 'JOINT', 'PUBLISHED'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * What every record of the coordination work has in common, whatever its kind: who keeps it, whom it concerns and
 * who may see it. `concerned` are the other units that it names as parties, leads, cooperating, attending, inspected.
 */
export type WorkRecord = {
  readonly id: WorkRecordId;
  readonly kind: WorkRecordKind;
  readonly title: string;
  /** The unit that keeps the record and may change it. */
  readonly owner: OrgUnitId;
  readonly visibility: Visibility;
  readonly concerned: readonly OrgUnitId[];
  /** One meeting may belong to three programmes (facts.md §5); a programme belongs to itself. */
  readonly programmes: readonly ProgrammeId[];
};
