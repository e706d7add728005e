import type { BulkTable } from '../../../database/insert-many.ts';

/** Tables of units. Days are texts "yyyy-MM-dd", spans half-open. Written in bulk, read as a whole: plain records. */
export type OrgUnitRow = {
  id: string;
  area_id: string | null;
  valid_from: string;
  valid_to: string | null;
  search_text: string;
};
export type UnitNameRow = {
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
  name: string;
  short_name: string;
};
export type UnitCodeRow = {
  unit_id: string;
  scheme: string;
  valid_from: string;
  valid_to: string | null;
  code: string;
};
export type UnitGradeRow = {
  unit_id: string;
  valid_from: string;
  valid_to: string | null;
  level: string;
  kind: string;
};
export type PlacementRow = {
  tree: string;
  child_id: string;
  parent_id: string;
  valid_from: string;
  valid_to: string | null;
};

const SPAN = { valid_from: 'date', valid_to: 'date' } as const;

export const ORG_UNIT: BulkTable<OrgUnitRow> = {
  table: 'org_unit',
  columns: { id: 'text', area_id: 'text', ...SPAN, search_text: 'text' },
};
export const UNIT_NAME: BulkTable<UnitNameRow> = {
  table: 'unit_name',
  columns: { unit_id: 'text', ...SPAN, name: 'text', short_name: 'text' },
};
export const UNIT_CODE: BulkTable<UnitCodeRow> = {
  table: 'unit_code',
  columns: { unit_id: 'text', scheme: 'text', ...SPAN, code: 'text' },
};
export const UNIT_GRADE: BulkTable<UnitGradeRow> = {
  table: 'unit_grade',
  columns: { unit_id: 'text', ...SPAN, level: 'text', kind: 'text' },
};
export const PLACEMENT: BulkTable<PlacementRow> = {
  table: 'placement',
  columns: { tree: 'text', child_id: 'text', parent_id: 'text', ...SPAN },
};
