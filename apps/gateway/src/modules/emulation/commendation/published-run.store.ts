import {
  type CommendedRunId,
  type JudgedUnit,
  judgedUnit,
  type PublishedRun,
} from '@danvan/domain/emulation';
import { decimal, id } from '@danvan/domain/kernel';
import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { frozenSet } from '../round/frozen-rules.ts';

/** What people choose a run by. */
export type RunSummary = {
  readonly id: CommendedRunId;
  readonly roundId: string;
  readonly title: string;
  readonly year: number;
  /** Who held the round. */
  readonly holder: string;
  /** A later run of the round says otherwise; this one stays what it was. */
  readonly isCorrected: boolean;
};

/** Published is the run that its round shows, and whatever that one corrects. */
const PUBLISHED = `
scoring_run n JOIN scoring_round o ON o.id = n.round_id AND o.state = 'PUBLISHED' AND o.subject = 'UNIT'
  AND (o.published_run = n.id OR EXISTS (SELECT FROM scoring_run x WHERE x.corrects_id = n.id))`;

type RunRow = { id: string; rules_hash: string; year: number };
type ResultRow = {
  run_id: string;
  subject: string;
  group_id: string;
  group_name: string;
  normalised: string | null;
  class: string | null;
  rank: number | null;
  is_rank_shared: boolean;
  may_have_title: boolean;
  is_recognised: boolean | null;
};

const RUNS = `SELECT n.id, n.rules_hash, extract(year FROM o.last_day)::int AS year
FROM ${PUBLISHED} WHERE n.id = ANY ($1::text[])`;

const RESULTS = `
SELECT q.run_id, q.subject, q.group_id, s.group_name, q.result ->> 'normalised' AS normalised,
  q.result ->> 'class' AS class, (q.result ->> 'rank')::int AS rank,
  (q.result ->> 'isRankShared')::boolean AS is_rank_shared,
  (q.result ->> 'mayHaveTitle')::boolean AS may_have_title,
  (q.result ->> 'isRecognised')::boolean AS is_recognised
FROM run_result q JOIN score_sheet s ON s.id = q.sheet_id
WHERE q.run_id = ANY ($1::text[]) ORDER BY s.group_name COLLATE vietnamese, q.group_id, q.subject`;

const judgedBy = (set: Parameters<typeof judgedUnit>[0], row: ResultRow): JudgedUnit =>
  judgedUnit(set, row.group_name, {
    subject: row.subject,
    group: row.group_id,
    normalised: row.normalised === null ? null : decimal(row.normalised),
    class: row.class,
    rank: row.rank,
    isRankShared: row.is_rank_shared,
    mayHaveTitle: row.may_have_title,
    isRecognised: row.is_recognised,
  });

/** Published runs over units, in the order of the identifiers; what is not published is not there. */
export const readPublishedRuns = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly (PublishedRun | null)[]> => {
  const rows: RunRow[] = await manager.query(RUNS, [ids]);
  const published = rows.map((row) => row.id);
  const results = groupRows<ResultRow>(await manager.query(RESULTS, [published]), (row) => row.run_id);
  const runs = new Map<string, PublishedRun>();
  for (const { id: run, rules_hash, year } of rows) {
    const set = await frozenSet(manager, rules_hash);
    const units = (results.get(run) ?? []).map((row) => judgedBy(set, row));
    runs.set(run, { id: id<'ScoringRun'>(run), year, units });
  }
  return ids.map((each) => runs.get(each) ?? null);
};

const LIST = `
SELECT n.id, o.id AS "roundId", r.title, r.owner_id AS holder, extract(year FROM o.last_day)::int AS year,
  o.published_run <> n.id AS "isCorrected"
FROM ${PUBLISHED} JOIN work_record r ON r.id = o.id
ORDER BY o.published_at DESC, n.number DESC, n.id`;

/** Every published run over units, the newest first. */
export const listPublishedRuns = (manager: EntityManager): Promise<readonly RunSummary[]> =>
  manager.query(LIST);
