import type { RoundState } from '@danvan/domain/emulation';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { updateRow } from '../../../database/update-row.ts';
import { type RecordScope, seenCondition } from '../../programme/record/record.scope.ts';
import { type RoundJoined, type StoredRound, toRound, toRoundRow } from './round.map.ts';
import { SCORING_ROUND } from './round.row.ts';

const COLUMNS = 'sr.*, r.title, r.owner_id';

/** Rounds by id, in no order. Who asks has made sure that their records are seen. */
export const readRounds = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly StoredRound[]> => {
  const rows: RoundJoined[] = await manager.query(
    `SELECT ${COLUMNS} FROM scoring_round sr JOIN work_record r USING (id) WHERE sr.id = ANY ($1::text[])`,
    [ids],
  );
  return rows.map(toRound);
};

/** A round kept from other acts: `UPDATE` for those upon the round, `SHARE` for those upon its sheets. */
export const holdRound = async (
  manager: EntityManager,
  id: string,
  strength: 'UPDATE' | 'SHARE',
): Promise<StoredRound | null> => {
  await manager.query(`SELECT 1 FROM scoring_round WHERE id = $1 FOR ${strength}`, [id]);
  const [round] = await readRounds(manager, [id]);
  return round ?? null;
};

export const writeRoundRows = (manager: EntityManager, rounds: readonly StoredRound[]): Promise<number> =>
  insertMany(manager, SCORING_ROUND, rounds.map(toRoundRow));

/** Writes what an act made of a round. */
export const saveRound = async (manager: EntityManager, round: StoredRound): Promise<void> => {
  const { id, ...row } = toRoundRow(round);
  const json = { deadlines: JSON.stringify(row.deadlines), entrants: JSON.stringify(row.entrants) };
  await updateRow(manager, 'scoring_round', id, { ...row, ...json });
};

export type RoundsWanted = {
  readonly year: number | null;
  readonly states: readonly RoundState[] | null;
  readonly set: string | null;
  readonly cluster: string | null;
  /** Held by a unit of the viewer's line, or one of it is scored. */
  readonly mine: boolean;
  readonly offset: number;
  readonly limit: number;
};

const MINE = (line: string): string =>
  `(r.owner_id = ANY (${line}::text[])
    OR EXISTS (SELECT FROM score_sheet s WHERE s.round_id = sr.id AND s.unit_id = ANY (${line}::text[])))`;

/** The rounds that are seen and wanted, the latest span first, then by title. */
export const findRounds = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: RoundsWanted,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const { year, states, set, cluster, mine } = wanted;
  const parameters: unknown[] = [year, states, set, cluster, mine, scope.line.units];
  const seen = seenCondition(scope, 'r', parameters);
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `SELECT sr.id, count(*) OVER ()::int AS total FROM scoring_round sr JOIN work_record r USING (id)
     WHERE ($1::integer IS NULL OR extract(year FROM sr.last_day) = $1)
       AND ($2::text[] IS NULL OR sr.state = ANY ($2))
       AND ($3::text IS NULL OR sr.set_code = $3)
       AND ($4::text IS NULL OR sr.entrants -> 'clusters' ? $4)
       AND (NOT $5::boolean OR ${MINE('$6')})
       AND ${seen}
     ORDER BY sr.last_day DESC, r.title COLLATE vietnamese, sr.id OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};
