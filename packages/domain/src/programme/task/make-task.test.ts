import { describe, expect, it } from 'vitest';
import { day, decimal, id, validFrom } from '../../kernel/index.ts';
import { sayFault } from '../record/index.ts';
import { makeTask } from './make-task.ts';
import type { TaskDraft, TaskSetting } from './model.ts';
import { POLICE, typedTask, YOUTH } from './testing.ts';
import { TASK_FAULT_WORDS } from './words.ts';

const setting: TaskSetting = {
  programmes: [validFrom(day('2022-01-01'), day('2027-01-01'))],
  plan: { year: 2026, themes: ['Tập huấn'] },
};
const faultsOf = (over: Partial<TaskDraft>): string[][] => {
  const made = makeTask(typedTask(over), setting);
  return made.ok ? [] : made.error.map(({ code, path }) => [code, path.join('.')]);
};
const warningsOf = (over: Partial<TaskDraft>, around = setting): string[] => {
  const made = makeTask(typedTask(over), around);
  return made.ok ? made.value.warnings.map(({ code }) => code) : ['refused'];
};

describe('a task', () => {
  it('is an obligation with one lead, others that cooperate, a product and a day', () => {
    expect(makeTask(typedTask(), setting)).toMatchObject({
      ok: true,
      value: { value: { lead: POLICE, cooperating: [YOUTH], deadline: '2026-06-30' }, warnings: [] },
    });
  });

  it('that ends before it starts is refused; on the day of its start it may end', () => {
    const startsOn = day('2026-03-02');
    expect(faultsOf({ startsOn, deadline: day('2026-03-01') })).toEqual([['ENDS_BEFORE_START', 'deadline']]);
    expect(faultsOf({ startsOn, deadline: startsOn })).toEqual([]);
    expect(faultsOf({ startsOn: null, deadline: day('2026-01-01') })).toEqual([]);
  });

  it('tells everything that is wrong at once, at its place', () => {
    const over = {
      title: null,
      lead: null,
      deadline: null,
      product: 'thư: a@b.vn',
      cooperating: [YOUTH, YOUTH],
    };
    expect(faultsOf(over)).toEqual([
      ['TEXT_REQUIRED', 'title'],
      ['LEAD_REQUIRED', 'lead'],
      ['UNIT_REPEATED', 'cooperating.1'],
      ['PERSONAL_IDENTIFIER', 'product'],
      ['DEADLINE_REQUIRED', 'deadline'],
    ]);
  });

  it('has one lead, who does not cooperate besides', () => {
    expect(faultsOf({ cooperating: [YOUTH, POLICE] })).toEqual([['LEAD_COOPERATES', 'cooperating.1']]);
  });

  it.each([
    ['title', { title: 'Gặp 012345678901' }],
    ['theme', { theme: 'Gặp 012345678901' }],
    ['product', { product: 'Gặp 012345678901' }],
    ['targetText', { targetText: 'Gặp 012345678901' }],
  ])('carries no identity number in its %s', (member, over) => {
    expect(faultsOf(over)).toEqual([['PERSONAL_IDENTIFIER', member]]);
  });

  it('outside the programme, the year of its plan or its themes is allowed with a warning', () => {
    expect(warningsOf({ deadline: day('2027-03-31') })).toEqual([
      'DEADLINE_OUTSIDE_PROGRAMME',
      'DEADLINE_OUTSIDE_PLAN_YEAR',
    ]);
    expect(warningsOf({ theme: 'Thi đua' })).toEqual(['THEME_NOT_IN_PLAN']);
    expect(warningsOf({ deadline: day('2027-03-31') }, { programmes: [], plan: null })).toEqual([]);
  });

  it('within one of its programmes is within its programmes', () => {
    const programmes = [...setting.programmes, validFrom(day('2027-01-01'))];
    expect(warningsOf({ deadline: day('2027-03-31') }, { programmes, plan: null })).toEqual([]);
  });
});

describe('the target of a task', () => {
  const indicator = id<'Indicator'>('LAUNCH_KEY_AREA');
  const targetOf = (over: Partial<TaskDraft>) => {
    const made = makeTask(typedTask(over), setting);
    return made.ok ? made.value.value.target : made.error.map(({ code }) => code);
  };

  it('is a number of an indicator, words, or nothing', () => {
    expect(targetOf({ targetIndicator: indicator, targetValue: '3.000' })).toEqual({
      kind: 'INDICATOR',
      indicator,
      value: decimal(3000),
    });
    expect(targetOf({ targetText: 'Mỗi xã một mô hình' })).toEqual({
      kind: 'TEXT',
      text: 'Mỗi xã một mô hình',
    });
    expect(targetOf({ targetText: '  ', targetValue: ' ' })).toBeNull();
  });

  it.each([
    [{ targetIndicator: indicator }, 'TARGET_VALUE_REQUIRED'],
    [{ targetValue: '12' }, 'TARGET_INDICATOR_REQUIRED'],
    [{ targetIndicator: indicator, targetValue: 'nhiều' }, 'TARGET_NOT_A_NUMBER'],
    [{ targetIndicator: indicator, targetValue: '-3' }, 'TARGET_NOT_A_NUMBER'],
    [{ targetIndicator: indicator, targetValue: '3', targetText: 'ba đợt' }, 'TARGET_IN_TWO_WAYS'],
  ])('%j is refused', (over, code) => {
    expect(targetOf(over)).toEqual([code]);
  });
});

describe('the words of a task', () => {
  it('say what to do', () => {
    const made = makeTask(typedTask({ lead: null }), setting);
    const said = made.ok ? [] : made.error.map((fault) => sayFault(TASK_FAULT_WORDS, fault, 'vi'));
    expect(said).toEqual(['Hãy chọn một đơn vị chủ trì.']);
  });
});
