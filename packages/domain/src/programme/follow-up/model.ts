import type { LocalText } from '../../kernel/index.ts';
import type { RecommendationState } from '../inspection/index.ts';
import type { PromisePhase } from '../task/index.ts';

/** What is followed up: nhiệm vụ, kiến nghị. */
export const FOLLOW_UP_KINDS = ['TASK', 'RECOMMENDATION'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What each kind is called. */
export const FOLLOW_UP_KIND_WORDS: Readonly<Record<FollowUpKind, LocalText>> = {
  TASK: { vi: 'Nhiệm vụ', en: 'Task' },
  RECOMMENDATION: { vi: 'Kiến nghị', en: 'Recommendation' },
};

/** How far each state of a recommendation has come; what the unit above took over is still to be done. */
export const RECOMMENDATION_PHASES: Readonly<Record<RecommendationState, PromisePhase>> = {
  OPEN: 'OPEN',
  ANSWERED: 'OPEN',
  IN_PROGRESS: 'OPEN',
  ESCALATED: 'OPEN',
  FULFILLED: 'WAITING',
  CLOSED: 'FINISHED',
};
