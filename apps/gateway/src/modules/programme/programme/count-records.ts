import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { ProgrammeId, WorkRecordKind } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';

/** How many records of a kind a unit keeps in a programme. */
export type KeptCount = {
  readonly programme: ProgrammeId;
  readonly unit: OrgUnitId;
  readonly kind: WorkRecordKind;
  readonly count: number;
};

/** What each unit keeps in each of these programmes, as far as it is seen; the programmes themselves left out. */
export const countRecords = async (
  manager: EntityManager,
  scope: RecordScope,
  programmes: readonly ProgrammeId[],
): Promise<readonly KeptCount[]> => {
  const parameters: unknown[] = [programmes];
  const seen = seenCondition(scope, 'r', parameters);
  return manager.query(
    `SELECT t.programme_id AS programme, r.owner_id AS unit, r.kind, count(*)::int AS count
     FROM work_record_programme t JOIN work_record r ON r.id = t.record_id
     WHERE t.programme_id = ANY ($1::text[]) AND r.id <> t.programme_id AND ${seen}
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    parameters,
  );
};
