import { describe, expect, it } from 'vitest';
import { historySteps } from './history-steps.ts';

const event = (
  minute: number,
  state: 'DRAFT' | 'SUBMITTED' | 'SENT_BACK' | 'APPROVED',
  reason: string | null = null,
) => ({
  at: `2026-11-22T02:0${minute}:00Z`,
  state,
  reason,
});

describe('the history of a report', () => {
  it('tells the steps in order of time and leaves single saves out', () => {
    const steps = historySteps([
      event(4, 'SENT_BACK', 'Kiểm tra lại'),
      event(1, 'DRAFT'),
      event(2, 'DRAFT'),
      event(3, 'SUBMITTED'),
      event(5, 'SENT_BACK'),
    ]);
    expect(steps.map(({ state, reason }) => [state, reason])).toEqual([
      ['DRAFT', null],
      ['SUBMITTED', null],
      ['SENT_BACK', 'Kiểm tra lại'],
    ]);
  });

  it('tells the approval of every level', () => {
    expect(historySteps([event(1, 'APPROVED'), event(2, 'APPROVED')])).toHaveLength(2);
  });
});
