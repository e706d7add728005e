import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import { countReports, daysLate, isLate, type ReportCounts } from '@danvan/domain/reporting';
import { groupRows } from '../../../database/group-rows.ts';
import type { ReportId } from '../report/report.map.ts';
import { endOfLateness, type Standing } from './progress.store.ts';

const MOST_LATE_SHOWN = 100;

export type ProgressTold = {
  readonly total: ReportCounts;
  readonly children: readonly { readonly unitId: OrgUnitId; readonly counts: ReportCounts }[];
  readonly late: readonly { readonly reportId: ReportId; readonly daysLate: number }[];
};

const lateOf = (standings: readonly Standing[], today: Day): ProgressTold['late'] =>
  standings
    .filter((standing) => isLate(standing, today))
    .map((standing) => ({
      reportId: standing.reportId,
      daysLate: daysLate(standing.dueOn, endOfLateness(standing, today)),
      isSilent: standing.submittedOn === null,
    }))
    .sort((a, b) => Number(b.isSilent) - Number(a.isSilent) || b.daysLate - a.daysLate)
    .slice(0, MOST_LATE_SHOWN);

/** What expected reports come to: the whole, child by child, and who is late, those who are silent first. */
export const progressOf = (standings: readonly Standing[], today: Day): ProgressTold => {
  const below = standings.filter((standing) => standing.childId !== null);
  const byChild = groupRows(below, (standing) => standing.childId ?? '');
  return {
    total: countReports(standings, today),
    children: [...byChild].map(([unitId, own]) => ({
      unitId: unitId as OrgUnitId,
      counts: countReports(own, today),
    })),
    late: lateOf(standings, today),
  };
};
