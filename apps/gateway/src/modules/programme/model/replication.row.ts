import type { BulkTable } from '../../../database/insert-many.ts';

export type ReplicationPointRow = {
  id: string;
  model_id: string;
  origin_id: string | null;
  unit_id: string;
  place: string | null;
  team_name: string | null;
  started_on: string;
  started_precision: string;
  dropped_out_on: string | null;
  drop_out_reason: string | null;
};
export type PointReportRow = {
  point_id: string;
  on_day: string;
  teams: number | null;
  results: string | null;
};

export const REPLICATION_POINT: BulkTable<ReplicationPointRow> = {
  table: 'replication_point',
  columns: {
    id: 'text',
    model_id: 'text',
    origin_id: 'text',
    unit_id: 'text',
    place: 'text',
    team_name: 'text',
    started_on: 'date',
    started_precision: 'text',
    dropped_out_on: 'date',
    drop_out_reason: 'text',
  },
};
export const REPLICATION_POINT_REPORT: BulkTable<PointReportRow> = {
  table: 'replication_point_report',
  columns: { point_id: 'text', on_day: 'date', teams: 'integer', results: 'text' },
};
