import { recordId } from '@danvan/domain/programme';
import type { RecordOrder } from '../record/change-record.ts';

/** What every input of a change carries. */
type Ordered = { readonly id: string; readonly version: number; readonly idempotencyKey: string };

/** On which record an act is, as whoever acts last saw it, and under which key. */
export const orderOf = ({ id, version, idempotencyKey }: Ordered): RecordOrder => ({
  recordId: recordId(id),
  version,
  idempotencyKey,
});
