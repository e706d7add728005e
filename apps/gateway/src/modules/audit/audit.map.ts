import { AuditEntryType } from './audit.type.ts';
import type { AuditEntryRow } from './audit-entry.row.ts';

const jsonText = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

export const toAuditEntry = (row: AuditEntryRow): AuditEntryType =>
  Object.assign(new AuditEntryType(), {
    id: row.id,
    at: row.at,
    actor: row.actorName,
    action: row.action,
    subjectId: row.subjectId,
    reason: row.reason,
    before: jsonText(row.before),
    after: jsonText(row.after),
    unitId: row.unitId,
  });
