import type { RoundState } from '@danvan/domain/emulation';
import { lineCondition, type RecordScope, seenCondition } from '../../programme/record/record.scope.ts';

/** From peer review on, the members of a cluster see each other's self-scores. */
const PEERS_SEE: readonly RoundState[] = ['PEER_REVIEW', 'EXPLANATION', 'RECHECK', 'FINAL', 'PUBLISHED'];

/** What the viewer sees of sheets, within a statement; s, sr and r are score_sheet, scoring_round and work_record. */
export type SheetSight = {
  /** Is the sheet seen at all? */
  readonly condition: string;
  /** As what: HOLDER, OWN or PEER. */
  readonly view: string;
};

/**
 * Whose line holds the round sees every sheet; a unit that is scored its own, always; the others of its cluster from
 * peer review on. Without a line nothing is seen.
 */
export const sheetSight = (scope: RecordScope, parameters: unknown[]): SheetSight => {
  if (scope.line.units.length === 0) return { condition: 'FALSE', view: `'PEER'` };
  const holds = lineCondition(scope, 'r.owner_id', parameters);
  const isOwn = lineCondition(scope, 's.unit_id', parameters);
  const states = PEERS_SEE.map((state) => `'${state}'`).join(', ');
  const isPeer = `(sr.state IN (${states}) AND EXISTS (SELECT FROM score_sheet o
    WHERE o.round_id = s.round_id AND o.group_id = s.group_id AND ${lineCondition(scope, 'o.unit_id', parameters)}))`;
  return {
    condition: `(${seenCondition(scope, 'r', parameters)} AND (${holds} OR ${isOwn} OR ${isPeer}))`,
    view: `CASE WHEN ${holds} THEN 'HOLDER' WHEN ${isOwn} THEN 'OWN' ELSE 'PEER' END`,
  };
};
