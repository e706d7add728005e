import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { countToDo, groupMyWork, type Work, workGroupOf } from './group-my-work.ts';

const TODAY = day('2026-11-20');
const report = (changes: Partial<Work> & { id?: string } = {}) => ({
  id: 'r',
  state: 'DRAFT' as const,
  dueOn: day('2026-11-24'),
  period: { state: 'OPEN' as const, endsOn: day('2026-11-14') },
  route: [],
  ...changes,
});

describe('my work', () => {
  it('calls a draft due until the end of its last day, then overdue', () => {
    expect(workGroupOf(report({ dueOn: TODAY }), TODAY)).toBe('DUE');
    expect(workGroupOf(report({ dueOn: day('2026-11-19') }), TODAY)).toBe('OVERDUE');
  });

  it('keeps what was sent back apart, however late it is', () => {
    expect(workGroupOf(report({ state: 'SENT_BACK', dueOn: day('2026-10-01') }), TODAY)).toBe('SENT_BACK');
  });

  it('still waits for others while a step of the route has not decided', () => {
    const route = [{ decidedAt: '2026-11-18T02:00:00Z' }, { decidedAt: null }];
    expect(workGroupOf(report({ state: 'APPROVED', route }), TODAY)).toBe('WAITING');
    expect(workGroupOf(report({ state: 'APPROVED', route: route.slice(0, 1) }), TODAY)).toBe('DONE');
  });

  it('lets a report wait whose period is still running', () => {
    const running = { state: 'OPEN' as const, endsOn: day('2026-12-14') };
    expect(workGroupOf(report({ period: running, dueOn: day('2026-12-23') }), TODAY)).toBe('UPCOMING');
  });

  it('says of a draft whose period was closed that it was missed, not that it is due', () => {
    expect(workGroupOf(report({ period: { state: 'CLOSED', endsOn: day('2026-11-14') } }), TODAY)).toBe(
      'MISSED',
    );
  });

  it('puts the most pressing first and leaves empty groups out', () => {
    const groups = groupMyWork(
      [
        report({ id: 'later', dueOn: day('2026-12-01') }),
        report({ id: 'sooner' }),
        report({ id: 'back', state: 'SENT_BACK' }),
        report({ id: 'old', state: 'CLOSED', dueOn: day('2026-09-20') }),
        report({ id: 'new', state: 'CLOSED', dueOn: day('2026-10-20') }),
      ],
      TODAY,
    );
    expect(groups.map(({ group, reports }) => [group, reports.map(({ id }) => id)])).toEqual([
      ['SENT_BACK', ['back']],
      ['DUE', ['sooner', 'later']],
      ['DONE', ['new', 'old']],
    ]);
  });

  it('counts what the unit itself has to do', () => {
    expect(countToDo([report(), report({ state: 'SUBMITTED' }), report({ state: 'SENT_BACK' })], TODAY)).toBe(
      2,
    );
  });
});
