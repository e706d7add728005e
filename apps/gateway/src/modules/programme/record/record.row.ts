import type { BulkTable } from '../../../database/insert-many.ts';

export type WorkRecordRow = {
  id: string;
  kind: string;
  title: string;
  search_text: string;
  owner_id: string;
  visibility: string;
  version: number;
  origin: string;
  source: string | null;
  /** A moment: a text when written, a Date when read. */
  changed_at: string | Date;
};
export type WorkRecordUnitRow = { record_id: string; unit_id: string };
export type WorkRecordProgrammeRow = { record_id: string; programme_id: string };

export const WORK_RECORD: BulkTable<WorkRecordRow> = {
  table: 'work_record',
  columns: {
    id: 'text',
    kind: 'text',
    title: 'text',
    search_text: 'text',
    owner_id: 'text',
    visibility: 'text',
    version: 'integer',
    origin: 'text',
    source: 'text',
    changed_at: 'timestamptz',
  },
};
export const WORK_RECORD_UNIT: BulkTable<WorkRecordUnitRow> = {
  table: 'work_record_unit',
  columns: { record_id: 'text', unit_id: 'text' },
};
export const WORK_RECORD_PROGRAMME: BulkTable<WorkRecordProgrammeRow> = {
  table: 'work_record_programme',
  columns: { record_id: 'text', programme_id: 'text' },
};
