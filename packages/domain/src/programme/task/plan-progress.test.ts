import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.ts';
import { TASK_STATES } from './model.ts';
import { planProgress } from './plan-progress.ts';
import { aTask } from './testing.ts';

const TODAY = day('2026-07-10');
const THEMES = ['Tuyên truyền', 'Tập huấn', 'Thi đua'];
const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

describe('the progress of a plan', () => {
  it('counts by state, by standing and by theme', () => {
    const tasks = [
      aTask({ theme: 'Tập huấn', state: 'ACCEPTED' }),
      aTask({ theme: 'Tập huấn', deadline: day('2026-07-09') }),
      aTask({ theme: 'Tuyên truyền', state: 'IN_PROGRESS', deadline: day('2026-07-10') }),
      aTask({ theme: 'Ngoài kế hoạch', state: 'DONE' }),
    ];
    const progress = planProgress(THEMES, tasks, TODAY);
    expect(progress).toMatchObject({
      total: 4,
      byState: { ASSIGNED: 1, IN_PROGRESS: 1, DONE: 1, ACCEPTED: 1, SENT_BACK: 0, CANCELLED: 0 },
      byStanding: { OVERDUE: 1, DUE_SOON: 1, WAITING: 1, FINISHED: 1 },
    });
    expect(progress.byTheme.map(({ theme, total }) => [theme, total])).toEqual([
      ['Tuyên truyền', 1],
      ['Tập huấn', 2],
      ['Thi đua', 0],
      [null, 1],
    ]);
  });

  it('of a plan without tasks is nothing, not a share of nothing', () => {
    expect(planProgress([], [], TODAY)).toMatchObject({ total: 0, byTheme: [], stuck: 0 });
  });

  it('adds up: every task is in one state, one standing and one theme', () => {
    const task = fc
      .record({
        state: fc.constantFrom(...TASK_STATES),
        theme: fc.constantFrom(...THEMES, 'Khác', null),
        deadline: fc.constantFrom(day('2026-01-01'), day('2026-07-10'), day('2026-12-31')),
      })
      .map(aTask);
    fc.assert(
      fc.property(fc.array(task, { maxLength: 20 }), (tasks) => {
        const progress = planProgress(THEMES, tasks, TODAY);
        for (const counts of [progress, ...progress.byTheme])
          expect([total(counts.byState), total(counts.byStanding)]).toEqual([counts.total, counts.total]);
        expect(progress.byTheme.reduce((all, theme) => all + theme.total, 0)).toBe(tasks.length);
      }),
    );
  });
});
