import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../kernel/index.ts';
import type { TaskOrder } from './act.ts';
import { decideTask } from './decide-task.ts';
import { openTaskActs } from './guard-task.ts';
import { TASK_STATES, type Task } from './model.ts';
import { aTask, COMMISSION, POLICE, YOUTH } from './testing.ts';
import { TASK_ACTS, type TaskAct } from './transitions.ts';

const TODAY = day('2026-05-20');
const delay = { cause: 'OBJECTIVE', words: 'Mưa lũ kéo dài', isConfirmed: false } as const;

const ORDERS: { readonly [Act in TaskAct]: Extract<TaskOrder, { act: Act }> } = {
  REVISE: { act: 'REVISE', terms: aTask({ deadline: day('2026-09-30') }), reason: 'Lùi theo lịch tập huấn' },
  REPORT_PROGRESS: { act: 'REPORT_PROGRESS', on: TODAY, percent: 40, words: null, delay: null },
  REPORT_DONE: { act: 'REPORT_DONE', finishedOn: TODAY, result: 'Đã mở lớp tập huấn', delay: null },
  ACCEPT: { act: 'ACCEPT', words: null },
  SEND_BACK: { act: 'SEND_BACK', reason: 'Bổ sung danh mục tài liệu', failsQuality: true },
  CONFIRM_CAUSE: { act: 'CONFIRM_CAUSE' },
  CANCEL: { act: 'CANCEL', reason: 'Gộp vào nhiệm vụ khác' },
};
const doer = (act: TaskAct) => (act === 'REPORT_PROGRESS' || act === 'REPORT_DONE' ? POLICE : COMMISSION);
const decide = (task: Task, order: TaskOrder, unit = doer(order.act), today: Day = TODAY) =>
  decideTask(task, order, { unit, today });
const after = (task: Task, ...orders: TaskOrder[]): Task =>
  orders.reduce((now, order) => {
    const decided = decide(now, order);
    if (!decided.ok) throw new Error(`${order.act}: ${JSON.stringify(decided.error)}`);
    return decided.value;
  }, task);
const faultsOf = (task: Task, order: TaskOrder, unit = doer(order.act)): string[][] => {
  const decided = decide(task, order, unit);
  return decided.ok ? [] : decided.error.map(({ code, path }) => [code, path.join('.')]);
};

describe('the life of a task', () => {
  it('is the whole table and nothing else', () => {
    const row = (state: Task['state']) =>
      TASK_ACTS.map((act) => {
        const decided = decide(aTask({ state, delay }), ORDERS[act]);
        return decided.ok ? decided.value.state : null;
      });
    expect(TASK_ACTS).toEqual([
      'REVISE',
      'REPORT_PROGRESS',
      'REPORT_DONE',
      'ACCEPT',
      'SEND_BACK',
      'CONFIRM_CAUSE',
      'CANCEL',
    ]);
    expect(Object.fromEntries(TASK_STATES.map((state) => [state, row(state)]))).toEqual({
      ASSIGNED: ['ASSIGNED', 'IN_PROGRESS', 'DONE', null, null, null, 'CANCELLED'],
      IN_PROGRESS: ['IN_PROGRESS', 'IN_PROGRESS', 'DONE', null, null, 'IN_PROGRESS', 'CANCELLED'],
      DONE: [null, null, null, 'ACCEPTED', 'SENT_BACK', 'DONE', null],
      SENT_BACK: ['SENT_BACK', 'IN_PROGRESS', 'DONE', null, null, 'SENT_BACK', 'CANCELLED'],
      ACCEPTED: [null, null, null, null, null, 'ACCEPTED', null],
      CANCELLED: [null, null, null, null, null, null, null],
    });
  });

  it('assigned → reported on → done → sent back with a reason → done again → accepted', () => {
    const { REPORT_PROGRESS, REPORT_DONE, SEND_BACK, ACCEPT } = ORDERS;
    const task = after(aTask(), REPORT_PROGRESS, REPORT_DONE, SEND_BACK, REPORT_DONE, ACCEPT);
    expect(task).toMatchObject({
      state: 'ACCEPTED',
      finishedOn: TODAY,
      result: 'Đã mở lớp tập huấn',
      failedChecks: 1,
    });
    expect(task.history.map(({ act, unit, words }) => [act, unit, words])).toEqual([
      ['ASSIGN', COMMISSION, null],
      ['REPORT_PROGRESS', POLICE, null],
      ['REPORT_DONE', POLICE, 'Đã mở lớp tập huấn'],
      ['SEND_BACK', COMMISSION, 'Bổ sung danh mục tài liệu'],
      ['REPORT_DONE', POLICE, 'Đã mở lớp tập huấn'],
      ['ACCEPT', COMMISSION, null],
    ]);
  });

  it('is no longer done once it is sent back, and a return for another reason fails no check', () => {
    const returned = after(aTask(), ORDERS.REPORT_DONE, { ...ORDERS.SEND_BACK, failsQuality: false });
    expect(returned).toMatchObject({ state: 'SENT_BACK', finishedOn: null, failedChecks: 0 });
  });

  it('can take another shape as long as it is not done, and says why', () => {
    expect(after(aTask(), ORDERS.REVISE)).toMatchObject({ state: 'ASSIGNED', deadline: '2026-09-30' });
    expect(faultsOf(aTask(), { ...ORDERS.REVISE, reason: ' ' })).toEqual([['TEXT_REQUIRED', 'reason']]);
  });

  it.each(['SEND_BACK', 'CANCEL'] as const)('%s needs a reason that names no person', (act) => {
    const task = aTask({ state: act === 'SEND_BACK' ? 'DONE' : 'ASSIGNED' });
    expect(faultsOf(task, { ...ORDERS[act], reason: '' })).toEqual([['TEXT_REQUIRED', 'reason']]);
    expect(faultsOf(task, { ...ORDERS[act], reason: 'Gọi 0912 345 678' })).toEqual([
      ['PERSONAL_IDENTIFIER', 'reason'],
    ]);
  });

  it('goes only along the table, whatever is tried', () => {
    const tries = fc.array(fc.constantFrom(...TASK_ACTS), { maxLength: 12 });
    fc.assert(
      fc.property(tries, (acts) => {
        let task = aTask();
        for (const act of acts) {
          const decided = decide(task, ORDERS[act]);
          expect(decided.ok).toBe(openTaskActs(task, doer(act)).includes(act));
          if (decided.ok) task = decided.value;
        }
        expect((task.finishedOn !== null) === (task.state === 'DONE' || task.state === 'ACCEPTED')).toBe(
          true,
        );
      }),
    );
  });
});

describe('who does what', () => {
  const open = aTask({ state: 'IN_PROGRESS', delay });

  it('the lead reports and finishes, those who cooperate report, the assigner decides', () => {
    expect(openTaskActs(open, POLICE)).toEqual(['REPORT_PROGRESS', 'REPORT_DONE']);
    expect(openTaskActs(open, YOUTH)).toEqual(['REPORT_PROGRESS']);
    expect(openTaskActs(open, COMMISSION)).toEqual(['REVISE', 'CONFIRM_CAUSE', 'CANCEL']);
    expect(openTaskActs({ ...open, state: 'DONE' }, COMMISSION)).toEqual([
      'ACCEPT',
      'SEND_BACK',
      'CONFIRM_CAUSE',
    ]);
  });

  it('the lead does not accept', () => {
    expect(faultsOf({ ...open, state: 'DONE' }, ORDERS.ACCEPT, POLICE)).toEqual([['NOT_YOUR_TASK', '']]);
  });

  it('nobody confirms the cause of their own delay', () => {
    const own = { ...open, assigner: POLICE };
    expect(faultsOf(own, ORDERS.CONFIRM_CAUSE, POLICE)).toEqual([['OWN_CAUSE', '']]);
  });
});

describe('a report on a task', () => {
  const progress = ORDERS.REPORT_PROGRESS;

  it('says something: a share, or words', () => {
    expect(faultsOf(aTask(), { ...progress, percent: null })).toEqual([['NOTHING_REPORTED', 'words']]);
    expect(faultsOf(aTask(), { ...progress, percent: null, words: 'Đã chọn địa điểm' })).toEqual([]);
  });

  it.each([-1, 101, 33.5])('gives no share of %d', (percent) => {
    expect(faultsOf(aTask(), { ...progress, percent })).toEqual([['PERCENT_NOT_USABLE', 'percent']]);
  });

  it('is of a day between the assignment and today', () => {
    expect(faultsOf(aTask(), { ...progress, on: day('2026-05-21') })).toEqual([['DAY_IN_FUTURE', 'on']]);
    expect(faultsOf(aTask(), { ...progress, on: day('2026-02-14') })).toEqual([
      ['DAY_BEFORE_ASSIGNED', 'on'],
    ]);
    expect(faultsOf(aTask(), { ...progress, on: day('2026-02-15') })).toEqual([]);
  });

  it('that it is done needs a result and a day on which it was under way', () => {
    const done = { ...ORDERS.REPORT_DONE, result: ' ', finishedOn: day('2026-02-20') };
    expect(faultsOf(aTask(), done)).toEqual([
      ['FINISHED_BEFORE_START', 'finishedOn'],
      ['TEXT_REQUIRED', 'result'],
    ]);
  });
});

describe('the cause of a delay', () => {
  const explained = { ...ORDERS.REPORT_PROGRESS, delay: { cause: 'OBJECTIVE', words: 'Mưa lũ' } } as const;

  it('is told by the lead and counts once the assigner confirms it', () => {
    const told = after(aTask(), explained);
    expect(told.delay).toEqual({ cause: 'OBJECTIVE', words: 'Mưa lũ', isConfirmed: false });
    expect(after(told, ORDERS.CONFIRM_CAUSE).delay?.isConfirmed).toBe(true);
    expect(faultsOf(aTask(), explained, YOUTH)).toEqual([['DELAY_BY_LEAD_ONLY', 'delay']]);
  });

  it('stays confirmed over further reports, and has to be confirmed anew when another is told', () => {
    const confirmed = after(aTask(), explained, ORDERS.CONFIRM_CAUSE, ORDERS.REPORT_PROGRESS);
    expect(confirmed.delay?.isConfirmed).toBe(true);
    expect(after(confirmed, explained).delay?.isConfirmed).toBe(false);
  });

  it('that is subjective, told by nobody or confirmed already is not confirmed', () => {
    const causes = [null, { ...delay, cause: 'SUBJECTIVE' as const }, { ...delay, isConfirmed: true }];
    for (const cause of causes)
      expect(faultsOf(aTask({ state: 'IN_PROGRESS', delay: cause }), ORDERS.CONFIRM_CAUSE)).toEqual([
        ['NO_CAUSE_TO_CONFIRM', ''],
      ]);
  });
});
