import type { BulkTable } from '../../../database/insert-many.ts';

/**
 * Where the figures of `origin_id` that ended within the span count in the structure that began on `epoch`. No row:
 * at the unit itself. `share` 1 and `mark` WHOLE for a merger; several rows for a split with shares.
 */
export type AttributionRow = {
  tree: string;
  epoch: string;
  origin_id: string;
  ends_from: string;
  ends_to: string | null;
  holder_id: string;
  share: string;
  mark: string;
  among: string[];
};

export const ATTRIBUTION: BulkTable<AttributionRow> = {
  table: 'attribution',
  columns: {
    tree: 'text',
    epoch: 'date',
    origin_id: 'text',
    ends_from: 'date',
    ends_to: 'date',
    holder_id: 'text',
    share: 'numeric',
    mark: 'text',
    among: 'text[]',
  },
};
