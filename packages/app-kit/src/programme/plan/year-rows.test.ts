import { describe, expect, it } from 'vitest';
import { byTheme, markOf } from './year-rows.ts';

const task = (theme: string | null) => ({ theme, standing: 'ON_TRACK' as const, state: 'ASSIGNED' });

describe('the tasks of a year', () => {
  it('stand under the themes of the plan, in their order, and then under none', () => {
    const tasks = [task('Tập huấn'), task(null), task('Tuyên truyền'), task('Lạ')];
    const groups = byTheme(['Tuyên truyền', 'Tập huấn', 'Thi đua'], tasks);
    expect(groups.map(({ theme, tasks: { length } }) => [theme, length])).toEqual([
      ['Tuyên truyền', 1],
      ['Tập huấn', 1],
      ['Thi đua', 0],
      [null, 2],
    ]);
    expect(byTheme(['Tuyên truyền'], [task('Tuyên truyền')])).toHaveLength(1);
  });

  it('that came back look so until they are overdue', () => {
    expect(markOf({ ...task(null), state: 'SENT_BACK' })).toBe('back');
    expect(markOf({ ...task(null), state: 'SENT_BACK', standing: 'OVERDUE' })).toBe('overdue');
    expect(markOf({ ...task(null), standing: 'FINISHED' })).toBe('done');
  });
});
