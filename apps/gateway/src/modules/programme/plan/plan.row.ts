import type { BulkTable } from '../../../database/insert-many.ts';

export type AnnualPlanRow = {
  id: string;
  unit_id: string;
  programme_id: string;
  year: number;
  state: string;
  motto: string | null;
  themes: string[];
  adapts_id: string | null;
  document_id: string | null;
  partner_ids: string[];
};

export const ANNUAL_PLAN: BulkTable<AnnualPlanRow> = {
  table: 'annual_plan',
  columns: {
    id: 'text',
    unit_id: 'text',
    programme_id: 'text',
    year: 'integer',
    state: 'text',
    motto: 'text',
    themes: 'text[]',
    adapts_id: 'text',
    document_id: 'text',
    partner_ids: 'text[]',
  },
};
