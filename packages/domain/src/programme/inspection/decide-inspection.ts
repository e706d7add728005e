import type { OrgUnitId } from '../../hierarchy/model.ts';
import { err, ok, type Result } from '../../kernel/index.ts';
import type { FieldFault } from '../record/index.ts';
import type { InspectionRefusalCode } from './fault.ts';
import type { Inspection, InspectionState } from './model.ts';
import { INSPECTION_ACTS, INSPECTION_TRANSITIONS, type InspectionActKind } from './transitions.ts';

type Standing = Pick<Inspection, 'state' | 'lead' | 'recommendations'>;
type Refusal = FieldFault<InspectionRefusalCode>;

const refuse = (code: InspectionRefusalCode): Result<never, Refusal> => err({ code, path: [] });

/**
 * The state that an act leads to, or why it is not open to whoever acts for the units `actsFor` (its own, and those
 * that it came from). The lead keeps the inspection; the follow-up of a recommendation asks for itself who acts
 * (`decideRecommendation`). Nothing closes while a recommendation is open.
 */
export const decideInspection = (
  inspection: Standing,
  act: InspectionActKind,
  actsFor: ReadonlySet<OrgUnitId>,
): Result<InspectionState, Refusal> => {
  const next = INSPECTION_TRANSITIONS[inspection.state][act];
  if (next === undefined) return refuse('WRONG_STATE');
  if (act !== 'FOLLOW_UP' && !actsFor.has(inspection.lead)) return refuse('NOT_YOUR_INSPECTION');
  const isLeftOpen = inspection.recommendations.some(({ state }) => state !== 'CLOSED');
  return act === 'CLOSE' && isLeftOpen ? refuse('RECOMMENDATIONS_OPEN') : ok(next);
};

/** The acts that are open now to whoever acts for these units. */
export const openInspectionActs = (
  inspection: Standing,
  actsFor: ReadonlySet<OrgUnitId>,
): readonly InspectionActKind[] =>
  INSPECTION_ACTS.filter((act) => decideInspection(inspection, act, actsFor).ok);
