import type { BulkTable } from '../../../database/insert-many.ts';

/** Tables of the acts that changed the hierarchy. */
export type LineageEventRow = { id: string; kind: string; on_day: string; basis: string | null };
export type LineageEventUnitRow = { event_id: string; position: number; unit_id: string };
export type LineageLinkRow = {
  event_id: string;
  position: number;
  from_id: string;
  to_id: string;
  share: string | null;
};

export const LINEAGE_EVENT: BulkTable<LineageEventRow> = {
  table: 'lineage_event',
  columns: { id: 'text', kind: 'text', on_day: 'date', basis: 'text' },
};
export const LINEAGE_EVENT_UNIT: BulkTable<LineageEventUnitRow> = {
  table: 'lineage_event_unit',
  columns: { event_id: 'text', position: 'integer', unit_id: 'text' },
};
export const LINEAGE_LINK: BulkTable<LineageLinkRow> = {
  table: 'lineage_link',
  columns: { event_id: 'text', position: 'integer', from_id: 'text', to_id: 'text', share: 'numeric' },
};
