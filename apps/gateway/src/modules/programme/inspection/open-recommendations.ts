import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { InspectionId, RecommendationId, RecommendationState } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { lineCondition, type RecordScope, seenCondition } from '../record/record.scope.ts';

/** A recommendation that somebody still has to do something about. */
export type OpenRecommendation = {
  readonly id: RecommendationId;
  readonly inspectionId: InspectionId;
  readonly inspectionTitle: string;
  readonly unit: OrgUnitId;
  readonly text: string;
  readonly deadline: Day | null;
  readonly state: Exclude<RecommendationState, 'CLOSED'>;
};

/**
 * Issued recommendations that are not closed, as far as `scope` sees them, by deadline; for the follow-up board.
 * The condition says what `visibleParts` says: the delegation sees all, a unit what is addressed to its line, and
 * what is published everybody. What a published source tells of is history: nobody waits for it.
 */
export const openRecommendations = async (
  manager: EntityManager,
  scope: RecordScope,
): Promise<OpenRecommendation[]> => {
  const parameters: unknown[] = [];
  const seen = seenCondition(scope, 'r', parameters);
  const mine = lineCondition(scope, 'u.unit_id', parameters);
  return manager.query(
    `SELECT k.id, r.id AS "inspectionId", r.title AS "inspectionTitle", k.unit_id AS unit, k.text, k.deadline, k.state
     FROM recommendation k JOIN inspection i ON i.id = k.inspection_id JOIN work_record r ON r.id = i.id
     WHERE k.state <> 'CLOSED' AND i.state = 'CONCLUDED' AND r.origin <> 'PUBLISHED_SOURCE' AND ${seen}
       AND (r.visibility = 'PUBLISHED' OR EXISTS (
         SELECT FROM inspection_unit u WHERE u.inspection_id = i.id
           AND (u.role <> 'INSPECTED' OR u.unit_id = k.unit_id) AND ${mine}))
     ORDER BY k.deadline NULLS LAST, r.id, k.position`,
    parameters,
  );
};
