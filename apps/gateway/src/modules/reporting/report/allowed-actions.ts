import { type Action, covers, type Relation, reachOf } from '@danvan/domain/access';
import { type Hierarchy, hierarchyAt } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { guard, type ReportActKind, submittingAct } from '@danvan/domain/reporting';
import type { Actor } from '../../../access/actor.ts';
import type { StoredPeriod } from '../period/period.map.ts';
import type { StoredReport } from './report.map.ts';
import type { ReportAction } from './report.type.ts';

type Asked = {
  readonly hierarchy: Hierarchy;
  readonly actor: Actor;
  readonly stored: StoredReport;
  readonly period: StoredPeriod;
  readonly today: Day;
};

const relationTo = ({ hierarchy, actor, stored, period, today }: Asked): Relation => {
  const { unit } = stored.report;
  if (unit === actor.unitId) return 'SELF';
  return hierarchyAt(hierarchy, today).isWithin(period.tree, unit, actor.unitId) ? 'DESCENDANT' : 'STRANGER';
};

/** What somebody may do with a report now: the lifecycle's guards and the matrix of permissions together. */
export const allowedReportActions = (asked: Asked): ReportAction[] => {
  const { actor, stored, period } = asked;
  const { report } = stored;
  const relation = relationTo(asked);
  const context = {
    actor: { user: actor.userId, unit: actor.unitId },
    at: new Date(0).toISOString(),
    periodIsClosed: period.state === 'CLOSED',
  };
  const open = (act: ReportActKind, action: Action): boolean =>
    covers(reachOf(actor.role, action), relation) && guard(report, act, context) === null;
  const possible: Readonly<Record<ReportAction, boolean>> = {
    ENTER: open('SAVE', 'ENTER_FIGURES'),
    SUBMIT: open(submittingAct(report.state), 'SUBMIT_REPORT'),
    APPROVE: open('APPROVE', 'APPROVE_REPORT'),
    SEND_BACK: open('SEND_BACK', 'REVIEW_REPORT'),
    AMEND: open('AMEND', 'AMEND_REPORT'),
    CANCEL_AMENDMENT: open('CANCEL_AMENDMENT', 'AMEND_REPORT'),
  };
  return (Object.keys(possible) as ReportAction[]).filter((action) => possible[action]);
};
