import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.ts';
import { isRecommendationOverdue, RECOMMENDATION_STATES } from '../inspection/index.ts';
import { standingOf } from '../task/index.ts';
import { RECOMMENDATION_PHASES } from './model.ts';

describe('a recommendation on the follow-up board', () => {
  it.each(RECOMMENDATION_STATES)('that is %s is overdue exactly when the inspection says so', (state) => {
    const deadline = day('2026-06-30');
    for (const today of [day('2026-06-30'), day('2026-07-01')]) {
      const onBoard = standingOf({ phase: RECOMMENDATION_PHASES[state], deadline }, today) === 'OVERDUE';
      expect(onBoard).toBe(isRecommendationOverdue({ state, deadline }, today));
    }
  });
});
