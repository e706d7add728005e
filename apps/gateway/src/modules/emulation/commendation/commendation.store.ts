import { type Commendation, candidateKey, type EarlierAward } from '@danvan/domain/emulation';
import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { insertMany } from '../../../database/insert-many.ts';
import {
  toCancellationRows,
  toCandidate,
  toCandidateRows,
  toCommendation,
  toCommendationRow,
} from './commendation.map.ts';
import {
  AWARD_CANCELLATION,
  type CancellationRow,
  type CandidateRow,
  COMMENDATION,
  COMMENDATION_CANDIDATE,
  type CommendationRow,
} from './commendation.row.ts';

const READ = {
  commendations:
    'SELECT c.*, r.owner_id FROM commendation c JOIN work_record r USING (id) WHERE c.id = ANY ($1::text[])',
  candidates:
    'SELECT * FROM commendation_candidate WHERE commendation_id = ANY ($1::text[]) ORDER BY position',
  cancellations:
    'SELECT * FROM award_cancellation WHERE commendation_id = ANY ($1::text[]) ORDER BY position',
};

const keyOf = (row: CandidateRow | CancellationRow): string =>
  `${row.commendation_id} ${candidateKey({ unit: row.unit_id as OrgUnitId, kind: row.kind as 'COLLECTIVE' })}`;

/** Commendations with their whole story, in no order. Who may see them is decided by their records. */
export const readCommendations = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly Commendation[]> => {
  const rows: (CommendationRow & { owner_id: string })[] = await manager.query(READ.commendations, [ids]);
  const candidates: CandidateRow[] = await manager.query(READ.candidates, [ids]);
  const cancelled = groupRows<CancellationRow>(await manager.query(READ.cancellations, [ids]), keyOf);
  const byCommendation = groupRows(candidates, (row) => row.commendation_id);
  return rows.map((row) =>
    toCommendation(
      row,
      (byCommendation.get(row.id) ?? []).map((each) => toCandidate(each, cancelled.get(keyOf(each)) ?? [])),
    ),
  );
};

/** Writes commendations with their whole story, in place of what was written of them; their records are there already. */
export const saveCommendations = async (
  manager: EntityManager,
  commendations: readonly Commendation[],
): Promise<void> => {
  await manager.query('DELETE FROM commendation WHERE id = ANY ($1::text[])', [
    commendations.map(({ id }) => id),
  ]);
  await insertMany(manager, COMMENDATION, commendations.map(toCommendationRow));
  await insertMany(manager, COMMENDATION_CANDIDATE, commendations.flatMap(toCandidateRows));
  await insertMany(manager, AWARD_CANCELLATION, commendations.flatMap(toCancellationRows));
};

/** The same form in the same year; `except` is left out. */
export type EarlierKey = { readonly form: string; readonly year: number; readonly except: string };
type EarlierRow = { id: string; form_code: string; year: number; unit_id: string; cluster_id: string };

const EARLIER = `
SELECT c.id, c.form_code, c.year, k.unit_id, k.cluster_id
FROM commendation c JOIN commendation_candidate k ON k.commendation_id = c.id
WHERE k.kind = 'COLLECTIVE' AND k.cluster_id IS NOT NULL AND k.granted > 0
  AND (c.form_code, c.year) IN (SELECT * FROM unnest($1::text[], $2::integer[]))
  AND NOT EXISTS (SELECT FROM award_cancellation x
    WHERE x.commendation_id = k.commendation_id AND x.unit_id = k.unit_id AND x.kind = k.kind)
ORDER BY c.id, k.position`;

/** What other commendations have granted to collectives from runs, as far as it stands: a list for each key. */
export const readEarlierAwards = async (
  manager: EntityManager,
  keys: readonly EarlierKey[],
): Promise<readonly (readonly EarlierAward[])[]> => {
  const rows: EarlierRow[] = await manager.query(EARLIER, [
    keys.map(({ form }) => form),
    keys.map(({ year }) => year),
  ]);
  return keys.map(({ form, year, except }) =>
    rows
      .filter((row) => row.form_code === form && row.year === year && row.id !== except)
      .map((row) => ({ unit: row.unit_id as OrgUnitId, cluster: row.cluster_id })),
  );
};
