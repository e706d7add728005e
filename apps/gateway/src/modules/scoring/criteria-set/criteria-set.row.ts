import type { CriteriaSetJson } from '@danvan/domain/scoring';
import type { BulkTable } from '../../../database/insert-many.ts';

/** `content` is the set as JSON; the days for which it is valid are told by their columns alone. */
export type CriteriaSetRow = {
  id: string;
  code: string;
  version: number;
  state: string;
  subject: string;
  outcome: string;
  valid_from: string | null;
  valid_to: string | null;
  content: CriteriaSetJson;
  published_on: string | null;
  rules_hash: string | null;
};

export const CRITERIA_SET: BulkTable<CriteriaSetRow> = {
  table: 'criteria_set',
  columns: {
    id: 'text',
    code: 'text',
    version: 'integer',
    state: 'text',
    subject: 'text',
    outcome: 'text',
    valid_from: 'date',
    valid_to: 'date',
    content: 'jsonb',
    published_on: 'date',
    rules_hash: 'text',
  },
};
