import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { RecordViewer, Visibility } from '../record/index.ts';
import { delegationUnits, type Inspection, isIssued } from './model.ts';

type Parts = Pick<Inspection, 'sessions' | 'findings' | 'recommendations' | 'conclusion'>;

/** Does the viewer see the inspection with the eyes of the delegation: one of its units, or a unit above one? */
export const isOfDelegation = (
  inspection: Pick<Inspection, 'lead' | 'cooperating'>,
  { line }: Pick<RecordViewer, 'line'>,
): boolean => delegationUnits(inspection).some((unit) => line.has(unit));

/**
 * What of an inspection somebody sees who may see the record (`seesRecord`). The delegation sees all. Until the
 * conclusion is issued nobody else sees what was found. From then on a unit sees what is addressed to it and to its
 * line, and what is said of all; of what is published everybody sees everything.
 */
export const visibleParts = (
  inspection: Inspection,
  visibility: Visibility,
  viewer: Pick<RecordViewer, 'line'>,
): Parts => {
  const { sessions, findings, recommendations, conclusion } = inspection;
  if (isOfDelegation(inspection, viewer)) return { sessions, findings, recommendations, conclusion };
  const isOwn = (unit: OrgUnitId | null): boolean =>
    visibility === 'PUBLISHED' || unit === null || viewer.line.has(unit);
  return {
    sessions: sessions.filter(({ units }) => units.length === 0 || units.some(isOwn)),
    findings: findings.filter(({ unit }) => isIssued(inspection) && isOwn(unit)),
    recommendations: recommendations.filter(({ unit }) => isIssued(inspection) && isOwn(unit)),
    conclusion,
  };
};
