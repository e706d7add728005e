import { describe, expect, it } from 'vitest';
import { emptyTask, themesOf, toInput } from './typed-task.ts';

describe('a task as it is typed', () => {
  it('is sent with the target that is chosen, whatever was typed into the other one', () => {
    const typed = {
      ...emptyTask(null),
      targetText: 'Mỗi xã một lớp',
      indicatorCode: 'TEAMS',
      targetValue: '1.714',
    };
    expect(toInput({ ...typed, targetKind: 'text' })).toMatchObject({
      targetText: 'Mỗi xã một lớp',
      targetIndicatorCode: null,
      targetValue: null,
    });
    expect(toInput({ ...typed, targetKind: 'number' })).toMatchObject({
      targetText: null,
      targetIndicatorCode: 'TEAMS',
      targetValue: '1.714',
    });
    expect(toInput(typed)).toMatchObject({ targetText: null, targetIndicatorCode: null, targetValue: null });
  });

  it('is offered the themes of its plan, and keeps one that the plan has no more', () => {
    const typed = { ...emptyTask('ke-hoach'), theme: 'Thi đua' };
    expect(themesOf({ themes: ['Tuyên truyền'] }, typed)).toEqual(['Tuyên truyền', 'Thi đua']);
    expect(themesOf(null, emptyTask(null))).toEqual([]);
  });
});
