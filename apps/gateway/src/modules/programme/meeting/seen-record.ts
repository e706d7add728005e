import type { GatewayContext } from '../../../context.ts';
import { toNoun } from '../record/kinds.ts';
import type { WorkRecordType } from '../record/record.type.ts';

/** Another record by its id, as the object of its noun; null when it is not seen. */
export const seenRecord = async (
  context: GatewayContext,
  id: string | null,
): Promise<WorkRecordType | null> => {
  const stored = id === null ? null : await context.loaders.record(id);
  return stored && toNoun(context, stored);
};
