import type { BulkTable } from '../../../database/insert-many.ts';

export type MeetingRow = {
  id: string;
  kind: string;
  state: string;
  planned_on: string;
  held_on: string | null;
  place: string | null;
  chairs: readonly string[];
  agenda: readonly { readonly title: string; readonly kind: string }[];
  papers: readonly { readonly title: string; readonly unit: string }[];
  appraises_from: string | null;
  appraises_to: string | null;
  follows_id: string | null;
  minutes: string | null;
  minutes_document_id: string | null;
  cancel_reason: string | null;
};
export type MeetingSeatRow = {
  meeting_id: string;
  seat: 'HALL' | 'BRIDGE';
  unit_id: string;
  position: number;
  people: number | null;
};
export type MeetingConclusionRow = {
  meeting_id: string;
  number: number;
  text: string;
  kind: string;
  owner_id: string | null;
  due_on: string | null;
  task_id: string | null;
  carries_meeting_id: string | null;
  carries_number: number | null;
};
export type MeetingClosingRow = {
  meeting_id: string;
  of_meeting_id: string;
  of_number: number;
  reason: string;
};

export const MEETING: BulkTable<MeetingRow> = {
  table: 'meeting',
  columns: {
    id: 'text',
    kind: 'text',
    state: 'text',
    planned_on: 'date',
    held_on: 'date',
    place: 'text',
    chairs: 'text[]',
    agenda: 'jsonb',
    papers: 'jsonb',
    appraises_from: 'date',
    appraises_to: 'date',
    follows_id: 'text',
    minutes: 'text',
    minutes_document_id: 'text',
    cancel_reason: 'text',
  },
};
export const MEETING_SEAT: BulkTable<MeetingSeatRow> = {
  table: 'meeting_seat',
  columns: { meeting_id: 'text', seat: 'text', unit_id: 'text', position: 'integer', people: 'integer' },
};
export const MEETING_CONCLUSION: BulkTable<MeetingConclusionRow> = {
  table: 'meeting_conclusion',
  columns: {
    meeting_id: 'text',
    number: 'integer',
    text: 'text',
    kind: 'text',
    owner_id: 'text',
    due_on: 'date',
    task_id: 'text',
    carries_meeting_id: 'text',
    carries_number: 'integer',
  },
};
export const MEETING_CLOSING: BulkTable<MeetingClosingRow> = {
  table: 'meeting_closing',
  columns: { meeting_id: 'text', of_meeting_id: 'text', of_number: 'integer', reason: 'text' },
};
