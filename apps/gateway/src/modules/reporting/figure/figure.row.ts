import type { BulkTable } from '../../../database/insert-many.ts';

/** A figure of a report; decimals are plain texts. */
export type FigureRow = {
  report_id: string;
  indicator_code: string;
  state: string;
  value: string | null;
  qualifier: string;
  numerator: string | null;
  denominator: string | null;
  note: string | null;
};

export const FIGURE: BulkTable<FigureRow> = {
  table: 'figure',
  columns: {
    report_id: 'text',
    indicator_code: 'text',
    state: 'text',
    value: 'numeric',
    qualifier: 'text',
    numerator: 'numeric',
    denominator: 'numeric',
    note: 'text',
  },
};
