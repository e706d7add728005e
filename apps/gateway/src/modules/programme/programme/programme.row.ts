import type { BulkTable } from '../../../database/insert-many.ts';

export type ProgrammeRow = {
  id: string;
  kind: string;
  state: string;
  document_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  focus_areas: readonly string[];
  motto: string | null;
  ended_on: string | null;
  cancel_reason: string | null;
  successor_id: string | null;
  successor_from: string | null;
};
export type ProgrammePartyRow = { programme_id: string; position: number; unit_id: string; role: string };
export type ProgrammeBaseRow = { programme_id: string; position: number; document_id: string };
export type ProgrammeMilestoneRow = {
  programme_id: string;
  position: number;
  kind: string;
  about: string | null;
  planned_on: string | null;
  held_on: string | null;
};
/** With a tree and a level: every unit of the level; without: the units named. */
export type ProgrammeParticipationRow = {
  programme_id: string;
  position: number;
  tree: string | null;
  level: string | null;
  within_id: string | null;
  unit_ids: readonly string[];
  valid_from: string;
  valid_to: string | null;
};

export const PROGRAMME: BulkTable<ProgrammeRow> = {
  table: 'programme',
  columns: {
    id: 'text',
    kind: 'text',
    state: 'text',
    document_id: 'text',
    valid_from: 'date',
    valid_to: 'date',
    focus_areas: 'text[]',
    motto: 'text',
    ended_on: 'date',
    cancel_reason: 'text',
    successor_id: 'text',
    successor_from: 'date',
  },
};
export const PROGRAMME_PARTY: BulkTable<ProgrammePartyRow> = {
  table: 'programme_party',
  columns: { programme_id: 'text', position: 'integer', unit_id: 'text', role: 'text' },
};
export const PROGRAMME_BASE: BulkTable<ProgrammeBaseRow> = {
  table: 'programme_base',
  columns: { programme_id: 'text', position: 'integer', document_id: 'text' },
};
export const PROGRAMME_MILESTONE: BulkTable<ProgrammeMilestoneRow> = {
  table: 'programme_milestone',
  columns: {
    programme_id: 'text',
    position: 'integer',
    kind: 'text',
    about: 'text',
    planned_on: 'date',
    held_on: 'date',
  },
};
export const PROGRAMME_PARTICIPATION: BulkTable<ProgrammeParticipationRow> = {
  table: 'programme_participation',
  columns: {
    programme_id: 'text',
    position: 'integer',
    tree: 'text',
    level: 'text',
    within_id: 'text',
    unit_ids: 'text[]',
    valid_from: 'date',
    valid_to: 'date',
  },
};
