import { RECOMMENDATION_PHASES } from '@danvan/domain/programme';
import { seenRecommendations } from '../inspection/seen-recommendations.sql.ts';
import { lineCondition, type RecordScope, seenCondition } from '../record/record.scope.ts';
import { phaseSql, standingSql, taskPhaseSql } from '../task/standing.sql.ts';

const tasks = (seen: string): string => `
SELECT 'TASK' AS kind, t.id, t.id AS record_id, r.title AS what, t.lead_id AS unit_id, t.deadline, t.finished_on,
  ${taskPhaseSql('t')} AS phase
FROM task t JOIN work_record r ON r.id = t.id WHERE ${seen}`;

/** What a published document of former years recommends waits for nobody here. */
const recommendations = (seen: string, mine: string): string => `
SELECT 'RECOMMENDATION', k.id, r.id, k.text, k.unit_id, k.deadline,
  (SELECT max(e.on_day) FROM recommendation_event e WHERE e.recommendation_id = k.id AND e.state IN ('FULFILLED', 'CLOSED')),
  ${phaseSql('k.state', RECOMMENDATION_PHASES)} ${seenRecommendations(seen, mine)}
  AND r.origin <> 'PUBLISHED_SOURCE'`;

/**
 * Everything that was promised, as far as it is seen, with where it stands today: tables `today` and `item` to select
 * from. Adds to the parameters.
 */
export const followUpItems = (scope: RecordScope, parameters: unknown[]): string => {
  const today = `$${parameters.push(scope.on)}`;
  const seen = seenCondition(scope, 'r', parameters);
  const mine = lineCondition(scope, 'u.unit_id', parameters);
  return `
WITH today AS (SELECT ${today}::date AS day),
  promise AS (${tasks(seen)} UNION ALL ${recommendations(seen, mine)}),
  item AS (SELECT p.*, ${standingSql('p.phase', 'p.deadline', 'today.day')} AS standing FROM promise p, today)`;
};
