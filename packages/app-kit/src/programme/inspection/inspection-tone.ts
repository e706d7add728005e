import type { InspectionState, RecommendationState } from '@danvan/domain/programme';
import type { StateTone } from '@danvan/ui';

/** The look of each state of an inspection. */
export const INSPECTION_TONES: Readonly<Record<InspectionState, StateTone>> = {
  PLANNED: 'draft',
  UNDER_WAY: 'submitted',
  CONCLUDED: 'approved',
  CLOSED: 'closed',
};

/** The look of each state of a recommendation. */
export const RECOMMENDATION_TONES: Readonly<Record<RecommendationState, StateTone>> = {
  OPEN: 'draft',
  ANSWERED: 'submitted',
  IN_PROGRESS: 'submitted',
  FULFILLED: 'approved',
  ESCALATED: 'sentBack',
  CLOSED: 'closed',
};
