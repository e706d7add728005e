import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { ReportStanding } from '@danvan/domain/reporting';
import type { EntityManager } from 'typeorm';
import { type UnitScope, withinScope } from '../../../access/unit-scope.ts';
import type { PeriodId } from '../period/period.map.ts';
import { FIRST_SUBMITTED_ON } from '../report/first-submission.ts';
import type { ReportId } from '../report/report.map.ts';

/** One expected report: where it counts below the unit asked for, and how it stands. */
export type Standing = ReportStanding & {
  readonly reportId: ReportId;
  /** The child of the unit under which it counts; null when it is the unit's own. */
  readonly childId: OrgUnitId | null;
};

/**
 * Reports of a period under a unit, as the tree was on the period's last day. The child is looked up report by report:
 * joined, it was found without the tree and cost most of the statement.
 */
const STANDINGS = (within: string): string => `
SELECT r.id AS "reportId", r.state, r.due_on AS "dueOn",
  ${FIRST_SUBMITTED_ON} AS "submittedOn",
  (SELECT c.ancestor_id FROM ancestry c
   WHERE c.tree = p.tree AND c.descendant_id = r.unit_id AND c.depth = a.depth - 1
     AND c.valid_from <= p.ends_on AND (c.valid_to IS NULL OR p.ends_on < c.valid_to)) AS "childId"
FROM report r
JOIN reporting_period p ON p.id = r.period_id
JOIN ancestry a ON a.tree = p.tree AND a.descendant_id = r.unit_id AND a.ancestor_id = $2
  AND a.valid_from <= p.ends_on AND (a.valid_to IS NULL OR p.ends_on < a.valid_to)
WHERE r.period_id = $1 AND ${within}`;

/** How every expected report under a unit stands: one statement. */
export const readStandings = async (
  manager: EntityManager,
  scope: UnitScope,
  periodId: PeriodId,
  underId: OrgUnitId,
): Promise<readonly Standing[]> => {
  const parameters: unknown[] = [periodId, underId];
  return manager.query(STANDINGS(withinScope(scope, 'r.unit_id', parameters)), parameters);
};

/** The day up to which a report counts as late when it was never handed in. */
export const endOfLateness = ({ submittedOn }: ReportStanding, today: Day): Day => submittedOn ?? today;
