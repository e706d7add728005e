import type { BulkTable } from '../../../database/insert-many.ts';

export type ModelRow = {
  id: string;
  name: string | null;
  folded_name: string | null;
  field: string | null;
  kind: string;
  people: number | null;
  started_on: string;
  started_precision: string;
  area_id: string | null;
  address: string | null;
  description: string | null;
  state: string;
  ended_on: string | null;
  end_reason: string | null;
};
export type RecognitionRow = {
  model_id: string;
  standing: string;
  level: string;
  on_day: string;
  precision: string;
  document_id: string | null;
  citation: string | null;
};
/** A count within a result; its value as a plain decimal. */
export type FigureJson = { what: string; indicator: string | null; value: string; qualifier: string };
export type ModelResultRow = { model_id: string; on_day: string; text: string; figures: FigureJson[] };

export const MODEL: BulkTable<ModelRow> = {
  table: 'model',
  columns: {
    id: 'text',
    name: 'text',
    folded_name: 'text',
    field: 'text',
    kind: 'text',
    people: 'integer',
    started_on: 'date',
    started_precision: 'text',
    area_id: 'text',
    address: 'text',
    description: 'text',
    state: 'text',
    ended_on: 'date',
    end_reason: 'text',
  },
};
export const MODEL_RECOGNITION: BulkTable<RecognitionRow> = {
  table: 'model_recognition',
  columns: {
    model_id: 'text',
    standing: 'text',
    level: 'text',
    on_day: 'date',
    precision: 'text',
    document_id: 'text',
    citation: 'text',
  },
};
export const MODEL_RESULT: BulkTable<ModelResultRow> = {
  table: 'model_result',
  columns: { model_id: 'text', on_day: 'date', text: 'text', figures: 'jsonb' },
};
