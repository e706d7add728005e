import type { BulkTable } from '../../../database/insert-many.ts';

/** The table of indicators; decimals are plain texts. */
export type IndicatorRow = {
  code: string;
  position: number;
  name_vi: string;
  name_en: string;
  unit_vi: string;
  unit_en: string;
  kind: string;
  over_units: string;
  over_time: string;
  decimals: number;
  minimum: string | null;
  maximum: string | null;
  paired_with: string | null;
  guidance_vi: string | null;
  guidance_en: string | null;
};

export const INDICATOR: BulkTable<IndicatorRow> = {
  table: 'indicator',
  columns: {
    code: 'text',
    position: 'integer',
    name_vi: 'text',
    name_en: 'text',
    unit_vi: 'text',
    unit_en: 'text',
    kind: 'text',
    over_units: 'text',
    over_time: 'text',
    decimals: 'integer',
    minimum: 'numeric',
    maximum: 'numeric',
    paired_with: 'text',
    guidance_vi: 'text',
    guidance_en: 'text',
  },
};
