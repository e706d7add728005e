import type { BulkTable } from '../../../database/insert-many.ts';

export type ActivityRow = {
  id: string;
  kind: string;
  first_day: string;
  last_day: string;
  place: string | null;
  description: string | null;
  commendation_form: string | null;
};
export type ActivityCountRow = {
  activity_id: string;
  position: number;
  measure: string;
  value: string;
  qualifier: string;
  what: string | null;
};
/** `role`: PARTNER, ISSUER or PRESENTER. */
export type ActivityUnitRow = { activity_id: string; unit_id: string; role: string };

export const ACTIVITY: BulkTable<ActivityRow> = {
  table: 'activity',
  columns: {
    id: 'text',
    kind: 'text',
    first_day: 'date',
    last_day: 'date',
    place: 'text',
    description: 'text',
    commendation_form: 'text',
  },
};
export const ACTIVITY_COUNT: BulkTable<ActivityCountRow> = {
  table: 'activity_count',
  columns: {
    activity_id: 'text',
    position: 'integer',
    measure: 'text',
    value: 'numeric',
    qualifier: 'text',
    what: 'text',
  },
};
export const ACTIVITY_UNIT: BulkTable<ActivityUnitRow> = {
  table: 'activity_unit',
  columns: { activity_id: 'text', unit_id: 'text', role: 'text' },
};
