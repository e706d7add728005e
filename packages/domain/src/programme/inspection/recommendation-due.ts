import type { Day } from '../../kernel/index.ts';
import type { Recommendation, RecommendationState } from './model.ts';

/** Whose turn it is: the unit's, the delegation's, the unit above; null when nothing is left to do. */
export type RecommendationTurn = 'UNIT' | 'DELEGATION' | 'UNIT_ABOVE' | null;

const TURN: Readonly<Record<RecommendationState, RecommendationTurn>> = {
  OPEN: 'UNIT',
  ANSWERED: 'UNIT',
  IN_PROGRESS: 'UNIT',
  FULFILLED: 'DELEGATION',
  ESCALATED: 'UNIT_ABOVE',
  CLOSED: null,
};

type Standing = Pick<Recommendation, 'state' | 'response' | 'deadline'>;

const isNotAccepted = ({ state, response }: Pick<Standing, 'state' | 'response'>): boolean =>
  state === 'ANSWERED' && response?.stance === 'NOT_ACCEPTED';

/** Whose turn it is; what the unit did not accept goes back to the delegation. */
export const recommendationTurn = (
  recommendation: Pick<Standing, 'state' | 'response'>,
): RecommendationTurn => (isNotAccepted(recommendation) ? 'DELEGATION' : TURN[recommendation.state]);

/** Is the deadline over while the work is not reported as done? The deadline's own day is still in time. */
export const isRecommendationOverdue = (
  { deadline, state }: Pick<Standing, 'deadline' | 'state'>,
  today: Day,
): boolean => deadline !== null && deadline < today && state !== 'FULFILLED' && state !== 'CLOSED';

/** May it be passed to the unit above? When it is overdue, or when the unit does not accept it. */
export const mayEscalate = (recommendation: Standing, today: Day): boolean =>
  isRecommendationOverdue(recommendation, today) || isNotAccepted(recommendation);
