import type { BulkTable } from '../../../database/insert-many.ts';

export type InspectionRow = {
  id: string;
  state: string;
  basis_note: string | null;
  subject: string | null;
  reviewed_from: string | null;
  reviewed_to: string | null;
  starts_on: string | null;
  ends_on: string | null;
  concluded_on: string | null;
  conclusion: string | null;
};
export type InspectionUnitRow = {
  inspection_id: string;
  unit_id: string;
  role: 'LEAD' | 'COOPERATING' | 'INSPECTED';
  position: number;
};
export type InspectionBasisRow = { inspection_id: string; document_id: string; position: number };
export type WorkingSessionRow = {
  id: string;
  inspection_id: string;
  held_on: string;
  place: string | null;
  units: readonly string[];
  from_delegation: number | null;
  from_units: number | null;
  content: string | null;
};
export type InspectionFindingRow = {
  id: string;
  inspection_id: string;
  position: number;
  kind: string;
  text: string;
  causes: readonly { kind: string; text: string }[];
  unit_id: string | null;
};
export type RecommendationRow = {
  id: string;
  inspection_id: string;
  position: number;
  unit_id: string;
  text: string;
  deadline: string | null;
  state: string;
  stance: string | null;
  response: string | null;
  response_plan: string | null;
  promised_for: string | null;
  escalated_to: string | null;
};
export type RecommendationEventRow = {
  recommendation_id: string;
  position: number;
  on_day: string;
  act: string;
  state: string;
  by_unit: string;
  note: string | null;
};

export const INSPECTION: BulkTable<InspectionRow> = {
  table: 'inspection',
  columns: {
    id: 'text',
    state: 'text',
    basis_note: 'text',
    subject: 'text',
    reviewed_from: 'date',
    reviewed_to: 'date',
    starts_on: 'date',
    ends_on: 'date',
    concluded_on: 'date',
    conclusion: 'text',
  },
};
export const INSPECTION_UNIT: BulkTable<InspectionUnitRow> = {
  table: 'inspection_unit',
  columns: { inspection_id: 'text', unit_id: 'text', role: 'text', position: 'integer' },
};
export const INSPECTION_BASIS: BulkTable<InspectionBasisRow> = {
  table: 'inspection_basis',
  columns: { inspection_id: 'text', document_id: 'text', position: 'integer' },
};
export const WORKING_SESSION: BulkTable<WorkingSessionRow> = {
  table: 'working_session',
  columns: {
    id: 'text',
    inspection_id: 'text',
    held_on: 'date',
    place: 'text',
    units: 'text[]',
    from_delegation: 'integer',
    from_units: 'integer',
    content: 'text',
  },
};
export const INSPECTION_FINDING: BulkTable<InspectionFindingRow> = {
  table: 'inspection_finding',
  columns: {
    id: 'text',
    inspection_id: 'text',
    position: 'integer',
    kind: 'text',
    text: 'text',
    causes: 'jsonb',
    unit_id: 'text',
  },
};
export const RECOMMENDATION: BulkTable<RecommendationRow> = {
  table: 'recommendation',
  columns: {
    id: 'text',
    inspection_id: 'text',
    position: 'integer',
    unit_id: 'text',
    text: 'text',
    deadline: 'date',
    state: 'text',
    stance: 'text',
    response: 'text',
    response_plan: 'text',
    promised_for: 'date',
    escalated_to: 'text',
  },
};
export const RECOMMENDATION_EVENT: BulkTable<RecommendationEventRow> = {
  table: 'recommendation_event',
  columns: {
    recommendation_id: 'text',
    position: 'integer',
    on_day: 'date',
    act: 'text',
    state: 'text',
    by_unit: 'text',
    note: 'text',
  },
};
