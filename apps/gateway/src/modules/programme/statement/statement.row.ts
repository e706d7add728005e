import type { BulkTable } from '../../../database/insert-many.ts';

export type StatementRow = {
  id: string;
  kind: string;
  nature: string | null;
  text: string;
  position: number | null;
  first_day: string;
  last_day: string;
  occasion_id: string | null;
};
export type StatementExplainsRow = { cause_id: string; limitation_id: string };

export const STATEMENT: BulkTable<StatementRow> = {
  table: 'statement',
  columns: {
    id: 'text',
    kind: 'text',
    nature: 'text',
    text: 'text',
    position: 'integer',
    first_day: 'date',
    last_day: 'date',
    occasion_id: 'text',
  },
};
export const STATEMENT_EXPLAINS: BulkTable<StatementExplainsRow> = {
  table: 'statement_explains',
  columns: { cause_id: 'text', limitation_id: 'text' },
};
