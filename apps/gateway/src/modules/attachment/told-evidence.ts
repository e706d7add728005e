import { lineCondition, recordScopeOf } from '../programme/record/record.scope.ts';
import type { StoredAttachment } from './attachment.map.ts';

type Asking = Parameters<typeof recordScopeOf>[0];

/**
 * What hangs on an inspection is told like the inspection itself (`visibleParts`): the delegation sees all of it, a unit
 * what it attached itself and, once the conclusion is issued, what the delegation attached; what is published everybody.
 */
const untold = (mine: (column: string) => string): string => `
SELECT a.id FROM attachment a JOIN inspection i ON i.id = a.subject_id JOIN work_record r ON r.id = i.id
WHERE a.id = ANY ($1::text[]) AND a.subject = 'WORK_RECORD' AND r.visibility <> 'PUBLISHED' AND NOT ${mine('a.unit_id')}
  AND NOT EXISTS (SELECT FROM inspection_unit u WHERE u.inspection_id = i.id AND u.role <> 'INSPECTED'
    AND (${mine('u.unit_id')} OR (i.state IN ('CONCLUDED', 'CLOSED') AND u.unit_id = a.unit_id)))`;

/** Of what hangs on things that the reader sees, what the reader may be told of. */
export const toldOf = async (
  asking: Asking,
  attachments: readonly StoredAttachment[],
): Promise<readonly StoredAttachment[]> => {
  if (attachments.length === 0) return [];
  const scope = await recordScopeOf(asking);
  const parameters: unknown[] = [attachments.map(({ id }) => id)];
  const query = untold((column) => lineCondition(scope, column, parameters));
  const rows: { id: string }[] = await asking.manager.query(query, parameters);
  const hidden = new Set(rows.map(({ id }) => id));
  return attachments.filter(({ id }) => !hidden.has(id));
};
