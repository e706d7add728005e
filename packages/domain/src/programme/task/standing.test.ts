import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../kernel/index.ts';
import { vietnamDay } from '../../reporting/index.ts';
import { TASK_STATES, type TaskState } from './model.ts';
import { daysLate, lastHeardOf, overdue, standingOf, stuck, taskStanding } from './standing.ts';
import { aTask, POLICE } from './testing.ts';

const DEADLINE = day('2026-06-30');
const task = aTask({ deadline: DEADLINE });
const report = (on: string) => ({
  act: 'REPORT_PROGRESS' as const,
  unit: POLICE,
  on: day(on),
  percent: 40,
  words: null,
});

describe('a deadline', () => {
  it('is still in time on its own day and overdue on the next', () => {
    expect([overdue(task, DEADLINE), overdue(task, addDays(DEADLINE, 1))]).toEqual([false, true]);
  });

  it('passes at midnight in Vietnam, not seven hours later', () => {
    const minutesAround = ['2026-06-30T16:59:59Z', '2026-06-30T17:00:00Z'];
    expect(minutesAround.map((at) => overdue(task, vietnamDay(Date.parse(at))))).toEqual([false, true]);
  });

  it('is missed by whole calendar days, over the end of a month and of a year', () => {
    expect(daysLate(task, day('2026-06-30'))).toBe(0);
    expect(daysLate(task, day('2026-07-01'))).toBe(1);
    expect(daysLate(task, day('2027-01-01'))).toBe(185);
  });

  it('is met or missed by the day on which the task was done, whenever that is read', () => {
    const inTime = aTask({ deadline: DEADLINE, state: 'ACCEPTED', finishedOn: DEADLINE });
    const late = aTask({ deadline: DEADLINE, state: 'DONE', finishedOn: day('2026-07-03') });
    expect([daysLate(inTime, day('2026-12-01')), daysLate(late, day('2026-12-01'))]).toEqual([0, 3]);
  });

  it('is soon from two weeks before', () => {
    expect(['2026-06-15', '2026-06-16', '2026-06-30'].map((today) => taskStanding(task, day(today)))).toEqual(
      ['ON_TRACK', 'DUE_SOON', 'DUE_SOON'],
    );
  });

  it('binds those that still have to do something, and nobody else', () => {
    const after = addDays(DEADLINE, 10);
    const standings = TASK_STATES.map((state) => [state, taskStanding({ state, deadline: DEADLINE }, after)]);
    expect(Object.fromEntries(standings)).toEqual({
      ASSIGNED: 'OVERDUE',
      IN_PROGRESS: 'OVERDUE',
      SENT_BACK: 'OVERDUE',
      DONE: 'WAITING',
      ACCEPTED: 'FINISHED',
      CANCELLED: 'CANCELLED',
    });
    expect(daysLate(aTask({ state: 'CANCELLED' }), after)).toBe(0);
  });

  it('that was never named is never missed', () => {
    expect(standingOf({ phase: 'OPEN', deadline: null }, day('2099-01-01'))).toBe('ON_TRACK');
  });

  it('once missed stays missed, and by one day more each day', () => {
    const open = fc.constantFrom<TaskState>('ASSIGNED', 'IN_PROGRESS', 'SENT_BACK');
    fc.assert(
      fc.property(open, fc.integer({ min: -400, max: 400 }), (state, offset) => {
        const today = addDays(DEADLINE, offset);
        expect(overdue({ state, deadline: DEADLINE }, today)).toBe(offset > 0);
        expect(daysLate(aTask({ state, deadline: DEADLINE }), today)).toBe(Math.max(0, offset));
      }),
    );
  });
});

describe('a task under way', () => {
  it('is stuck when nothing was heard of it for 30 days', () => {
    const heard = aTask({ state: 'IN_PROGRESS', history: [report('2026-04-01')] });
    expect([stuck(heard, day('2026-04-30')), stuck(heard, day('2026-05-01'))]).toEqual([false, true]);
  });

  it('that nobody began counts from its start, or from its assignment when that is later', () => {
    expect(lastHeardOf(aTask({ startsOn: day('2026-03-01') }))).toBe('2026-03-01');
    expect(lastHeardOf(aTask({ startsOn: day('2026-01-01') }))).toBe('2026-02-15');
    expect(stuck(aTask({ startsOn: day('2026-09-01') }), day('2026-08-31'))).toBe(false);
  });

  it('is heard of by its latest report, in whatever order they were written', () => {
    expect(lastHeardOf(aTask({ history: [report('2026-05-05'), report('2026-04-01')] }))).toBe('2026-05-05');
  });

  it('is never stuck once it is done', () => {
    for (const state of ['DONE', 'ACCEPTED', 'CANCELLED'] as const)
      expect(stuck(aTask({ state }), day('2030-01-01'))).toBe(false);
  });
});
