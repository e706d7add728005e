import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { Day } from '../../kernel/index.ts';
import type { InspectionRefusalCode } from './fault.ts';
import type { Inspection, Recommendation } from './model.ts';
import { mayEscalate } from './recommendation-due.ts';
import {
  ACTING_SIDE,
  INSPECTION_TRANSITIONS,
  RECOMMENDATION_ACTS,
  RECOMMENDATION_TRANSITIONS,
  type RecommendationActKind,
} from './transitions.ts';

/** Who acts and when, on a recommendation of which inspection. */
export type FollowUpContext = {
  readonly inspection: Pick<Inspection, 'state' | 'lead'>;
  readonly actor: OrgUnitId;
  /** The actor's unit and those that it came from: what a former unit left is answered by its successor. */
  readonly actsFor: ReadonlySet<OrgUnitId>;
  readonly today: Day;
  /** The unit above the one that the recommendation is addressed to. */
  readonly unitAbove: OrgUnitId | null;
};

type Guard = (recommendation: Recommendation, context: FollowUpContext) => InspectionRefusalCode | null;

const ownSide =
  (act: RecommendationActKind): Guard =>
  ({ unit }, { actsFor, inspection }) => {
    if (ACTING_SIDE[act] === 'UNIT') return actsFor.has(unit) ? null : 'NOT_YOUR_RECOMMENDATION';
    return actsFor.has(inspection.lead) ? null : 'NOT_YOUR_INSPECTION';
  };

const due: Guard = (recommendation, { today }) => (mayEscalate(recommendation, today) ? null : 'NOT_OVERDUE');
const hasUnitAbove: Guard = (_, { unitAbove }) => (unitAbove === null ? 'NO_UNIT_ABOVE' : null);

/** What a step asks for besides the state; the first that fails is told. */
const GUARDS: Readonly<Record<RecommendationActKind, readonly Guard[]>> = {
  ANSWER: [],
  REPORT_PROGRESS: [],
  REPORT_FULFILMENT: [],
  SEND_BACK: [],
  ESCALATE: [due, hasUnitAbove],
  CLOSE: [],
};

/** Why this step is not open to the actor now; null when it is. Nothing is followed up before the conclusion is issued. */
export const guardRecommendation = (
  recommendation: Recommendation,
  act: RecommendationActKind,
  context: FollowUpContext,
): InspectionRefusalCode | null => {
  const isOpen =
    'FOLLOW_UP' in INSPECTION_TRANSITIONS[context.inspection.state] &&
    act in RECOMMENDATION_TRANSITIONS[recommendation.state];
  if (!isOpen) return 'WRONG_STATE';
  for (const check of [ownSide(act), ...GUARDS[act]]) {
    const refused = check(recommendation, context);
    if (refused !== null) return refused;
  }
  return null;
};

/** The steps that are open to the actor now. */
export const openRecommendationActs = (
  recommendation: Recommendation,
  context: FollowUpContext,
): readonly RecommendationActKind[] =>
  RECOMMENDATION_ACTS.filter((act) => guardRecommendation(recommendation, act, context) === null);
