import type { EntityManager } from 'typeorm';
import { scopeCondition, type UnitScope } from '../../access/unit-scope.ts';
import { AuditEntryRow } from './audit-entry.row.ts';

type Slice = { readonly subjectId: string; readonly offset: number; readonly limit: number };

/** Entries about a subject, newest first, of the units in scope only. */
export const findAudit = async (
  manager: EntityManager,
  scope: UnitScope,
  { subjectId, offset, limit }: Slice,
): Promise<{ rows: AuditEntryRow[]; total: number }> => {
  const within = scopeCondition(scope, 'entry.unit_id');
  const [rows, total] = await manager
    .createQueryBuilder(AuditEntryRow, 'entry')
    .where('entry.subject_id = :subjectId', { subjectId })
    .andWhere(within.sql, within.parameters)
    .orderBy('entry.at', 'DESC')
    .addOrderBy('entry.id', 'DESC')
    .skip(offset)
    .take(limit)
    .getManyAndCount();
  return { rows, total };
};
