import type { Pass, SubjectScore } from '@danvan/domain/scoring';
import type { EntityManager } from 'typeorm';
import { insertMany } from '../../../database/insert-many.ts';
import { RUN_RESULT, type RunResultRow, SCORING_RUN, type ScoringRunRow } from './run.row.ts';
import { type SubjectScoreJson, toScore, toScoreJson } from './score.map.ts';

/** A run without its inputs, which are large. */
export type StoredRun = {
  readonly id: string;
  readonly round: string;
  readonly number: number;
  readonly pass: Pass;
  readonly rulesHash: string;
  readonly inputsHash: string;
  readonly reason: string | null;
  readonly corrects: string | null;
  readonly at: Date;
  readonly by: string;
};
export type NewRun = StoredRun & { readonly inputs: string };

type Row = Omit<ScoringRunRow, 'inputs'>;
const COLUMNS = 'id, round_id, number, pass, rules_hash, inputs_hash, reason, corrects_id, at, by_name';

const toRun = (row: Row): StoredRun => ({
  id: row.id,
  round: row.round_id,
  number: row.number,
  pass: row.pass as Pass,
  rulesHash: row.rules_hash,
  inputsHash: row.inputs_hash,
  reason: row.reason,
  corrects: row.corrects_id,
  at: new Date(row.at),
  by: row.by_name,
});

/** The runs of a round, the newest first. */
export const readRunsOf = async (manager: EntityManager, round: string): Promise<readonly StoredRun[]> => {
  const rows: Row[] = await manager.query(
    `SELECT ${COLUMNS} FROM scoring_run WHERE round_id = $1 ORDER BY number DESC`,
    [round],
  );
  return rows.map(toRun);
};

export const latestRun = async (manager: EntityManager, round: string): Promise<StoredRun | null> =>
  (await readRunsOf(manager, round))[0] ?? null;

export const readRun = async (manager: EntityManager, id: string): Promise<StoredRun | null> => {
  const [row]: Row[] = await manager.query(`SELECT ${COLUMNS} FROM scoring_run WHERE id = $1`, [id]);
  return row ? toRun(row) : null;
};

/** The canonical sheets that a run was made from. */
export const readInputs = async (manager: EntityManager, id: string): Promise<string | null> => {
  const [row]: { inputs: string }[] = await manager.query('SELECT inputs FROM scoring_run WHERE id = $1', [
    id,
  ]);
  return row?.inputs ?? null;
};

/** One subject's result in a run. */
export type StoredResult = { readonly sheet: string; readonly score: SubjectScore };

/** Of whom, and whether with every leaf: a ranking needs none. */
type ResultsWanted = { readonly sheets?: readonly string[]; readonly withLeaves?: boolean };

/** The results of a run, of all or of some sheets, in the order of the subjects' identifiers. */
export const readResults = async (
  manager: EntityManager,
  run: string,
  { sheets, withLeaves = true }: ResultsWanted = {},
): Promise<readonly StoredResult[]> => {
  const result = withLeaves ? 'result' : `jsonb_set(result, '{leaves}', '[]') AS result`;
  const rows: Pick<RunResultRow, 'sheet_id' | 'result'>[] = await manager.query(
    `SELECT sheet_id, ${result} FROM run_result
     WHERE run_id = $1 AND ($2::text[] IS NULL OR sheet_id = ANY ($2)) ORDER BY subject COLLATE "C"`,
    [run, sheets ?? null],
  );
  return rows.map((row) => ({ sheet: row.sheet_id, score: toScore(row.result as SubjectScoreJson) }));
};

export const writeRun = async (manager: EntityManager, run: NewRun): Promise<void> => {
  await insertMany(manager, SCORING_RUN, [
    {
      id: run.id,
      round_id: run.round,
      number: run.number,
      pass: run.pass,
      rules_hash: run.rulesHash,
      inputs_hash: run.inputsHash,
      inputs: run.inputs,
      reason: run.reason,
      corrects_id: run.corrects,
      at: run.at.toISOString(),
      by_name: run.by,
    },
  ]);
};

export const writeResults = async (
  manager: EntityManager,
  run: string,
  results: readonly StoredResult[],
): Promise<void> => {
  await insertMany(
    manager,
    RUN_RESULT,
    results.map(({ sheet, score }) => ({
      run_id: run,
      sheet_id: sheet,
      subject: score.subject,
      group_id: score.group,
      result: toScoreJson(score),
    })),
  );
};
