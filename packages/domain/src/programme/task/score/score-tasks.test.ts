import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, decimal, decimalText } from '../../../kernel/index.ts';
import { recordId } from '../../record/index.ts';
import { aTask } from '../testing.ts';
import { excellentPlaces, withinExcellentQuota } from './excellent-quota.ts';
import { type TaskOutcome, taskOutcome } from './outcome.ts';
import { DECREE_335, type TaskClass } from './rule.ts';
import { scoreResults, scoreTasks, taskClassOf } from './score-tasks.ts';
import { sayRule, sayScoreStep } from './words.ts';

const outcome = (over: Partial<TaskOutcome> = {}): TaskOutcome => ({
  task: recordId<'TASK'>('nhiem-vu'),
  isDelivered: true,
  failedChecks: 0,
  daysLate: 0,
  isExcused: false,
  ...over,
});
const late = (over: Partial<TaskOutcome> = {}) => outcome({ daysLate: 3, ...over });
const resultsOf = (...products: TaskOutcome[]): string[] => {
  const scored = scoreResults(DECREE_335, products);
  if (!scored.ok) return [scored.error];
  return [...scored.value.steps.map(({ points }) => decimalText(points)), decimalText(scored.value.points)];
};

/** scoring.md §4 (NĐ 335/2025/NĐ-CP); 30 quantity, 20 quality, 20 progress are set by us. */
describe('the points of results, by scoring.md §4', () => {
  it.each([
    ['everything in time and right the first time', [outcome()], ['30', '20', '20', '70']],
    ['one lateness takes 25 % of the points of progress', [late()], ['30', '20', '15', '65']],
    ['each lateness takes 25 %', [late(), late(), outcome(), outcome()], ['30', '20', '10', '60']],
    ['the fifth takes nothing more', Array.from({ length: 5 }, () => late()), ['30', '20', '0', '50']],
    ['a confirmed objective cause takes nothing', [late({ isExcused: true })], ['30', '20', '20', '70']],
    [
      'one failed check takes 25 % of that product’s quality',
      [outcome({ failedChecks: 1 }), outcome()],
      ['30', '17.5', '20', '67.5'],
    ],
    ['the fifth failed check takes nothing more', [outcome({ failedChecks: 5 })], ['30', '0', '20', '50']],
    [
      'two of three delivered; thirds are rounded half up',
      [outcome(), outcome(), late({ isDelivered: false })],
      ['20', '13.33', '15', '48.33'],
    ],
    [
      'nothing delivered, twice late',
      [late({ isDelivered: false }), late({ isDelivered: false })],
      ['0', '0', '10', '10'],
    ],
  ] as const)('%s', (_, products, points) => {
    expect(resultsOf(...products)).toEqual(points);
  });

  it('are none where nothing was assigned: that is not a score of 0', () => {
    expect(resultsOf()).toEqual(['NOTHING_ASSIGNED']);
  });
});

describe('the whole score', () => {
  it.each([
    ['90', 'EXCELLENT'],
    ['89.99', 'GOOD'],
    ['70', 'GOOD'],
    ['69.99', 'COMPLETED'],
    ['50', 'COMPLETED'],
    ['49.99', 'NOT_COMPLETED'],
    ['0', 'NOT_COMPLETED'],
  ] as const)('%s points are %s (scoring.md §4)', (points, expected) => {
    expect(taskClassOf(DECREE_335, decimal(points))).toBe(expected);
  });

  it('is the general points and the points of results', () => {
    const scored = scoreTasks(DECREE_335, decimal('24.5'), [late()]);
    expect(scored.ok && [decimalText(scored.value.total), scored.value.class]).toEqual(['89.5', 'GOOD']);
  });

  it.each(['-0.01', '30.01'])('takes no general points of %s', (general) => {
    expect(scoreTasks(DECREE_335, decimal(general), [outcome()])).toEqual({
      ok: false,
      error: 'GENERAL_NOT_USABLE',
    });
  });

  it('adds up to 100 at most', () => {
    const { general, results } = DECREE_335;
    const all = general.plus(results.QUANTITY).plus(results.QUALITY).plus(results.PROGRESS);
    expect(decimalText(all)).toBe('100');
  });

  it('is explained step by step, and says what is set by us', () => {
    const scored = scoreResults(DECREE_335, [late(), late({ isExcused: true })]);
    if (!scored.ok) throw new Error(scored.error);
    expect(scored.value.steps.map((step) => sayScoreStep(DECREE_335, step, 'vi'))).toEqual([
      '2 trên 2 nhiệm vụ đến hạn đã nghiệm thu',
      '0 lần kiểm tra chưa đạt, mỗi lần trừ 25% điểm chất lượng của nhiệm vụ đó; nhiệm vụ chưa nghiệm thu chưa có điểm chất lượng',
      '1 lần chậm, mỗi lần trừ 25% điểm tiến độ; 1 lần chậm do nguyên nhân khách quan đã xác nhận, không trừ',
    ]);
    expect(sayRule(DECREE_335, 'vi')).toContain('do hệ thống đặt');
  });
});

const anyOutcome = fc
  .record({
    isDelivered: fc.boolean(),
    failedChecks: fc.nat({ max: 8 }),
    daysLate: fc.nat({ max: 60 }),
    isExcused: fc.boolean(),
  })
  .map(outcome);
const someOutcomes = fc.array(anyOutcome, { minLength: 1, maxLength: 12 });
const general = fc.integer({ min: 0, max: 3000 }).map((cents) => decimal(cents).div(100));
const totalOf = (given: ReturnType<typeof decimal>, products: readonly TaskOutcome[]) => {
  const scored = scoreTasks(DECREE_335, given, products);
  if (!scored.ok) throw new Error(scored.error);
  return scored.value;
};

describe('whatever the tasks', () => {
  it('the score is never negative and never above 100, and its parts add up to it', () => {
    fc.assert(
      fc.property(general, someOutcomes, (given, products) => {
        const { total, steps } = totalOf(given, products);
        expect(total.gte(0) && total.lte(100)).toBe(true);
        expect(steps.reduce((all, { points }) => all.plus(points), given).eq(total)).toBe(true);
      }),
    );
  });

  it('more lateness, or one more failed check, never raises it', () => {
    fc.assert(
      fc.property(general, someOutcomes, fc.nat(), (given, products, pick) => {
        const worse = (change: (product: TaskOutcome) => TaskOutcome) =>
          products.map((each, index) => (index === pick % products.length ? change(each) : each));
        const before = totalOf(given, products).total;
        const later = worse((each) => ({ ...each, daysLate: each.daysLate + 1 }));
        const poorer = worse((each) => ({ ...each, failedChecks: each.failedChecks + 1 }));
        expect(totalOf(given, later).total.lte(before)).toBe(true);
        expect(totalOf(given, poorer).total.lte(before)).toBe(true);
      }),
    );
  });
});

describe('what the score takes of a task', () => {
  const today = day('2026-07-10');
  const take = (over: Parameters<typeof aTask>[0]) => taskOutcome(aTask(over), today);

  it('is nothing while there is time, or when it was cancelled', () => {
    expect(take({ deadline: today })).toBeNull();
    expect(take({ state: 'DONE', finishedOn: today, deadline: today })).toBeNull();
    expect(take({ state: 'CANCELLED' })).toBeNull();
  });

  it('is how late it is, and whether a confirmed objective cause excuses that', () => {
    const cause = { cause: 'OBJECTIVE', words: 'Mưa lũ', isConfirmed: true } as const;
    expect(take({ delay: cause })).toMatchObject({ daysLate: 10, isExcused: true, isDelivered: false });
    expect(take({ delay: { ...cause, isConfirmed: false } })).toMatchObject({ isExcused: false });
    expect(take({ delay: { ...cause, cause: 'SUBJECTIVE' } })).toMatchObject({ isExcused: false });
    expect(take({ state: 'ACCEPTED', finishedOn: day('2026-06-30') })).toMatchObject({
      daysLate: 0,
      isDelivered: true,
    });
  });
});

describe('excellent, at most 20 % of those rated good or better (scoring.md §4)', () => {
  const rated = (total: string) => {
    const points = decimal(total);
    return { total: points, class: taskClassOf(DECREE_335, points) };
  };
  const classes = (...totals: string[]): TaskClass[] =>
    withinExcellentQuota(DECREE_335, totals.map(rated)).map((score) => score.class);

  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [9, 1],
    [10, 2],
    [25, 5],
  ])('%i good or better leave %i places', (count, places) => {
    expect(excellentPlaces(DECREE_335, count)).toBe(places);
  });

  it('keeps the highest and makes the others good', () => {
    expect(classes('95', '92', '80', '75', '70', '40')).toEqual([
      'EXCELLENT',
      'GOOD',
      'GOOD',
      'GOOD',
      'GOOD',
      'NOT_COMPLETED',
    ]);
  });

  it('gives equal totals the same class', () => {
    expect(classes('95', '95', '80', '75', '70')).toEqual(['GOOD', 'GOOD', 'GOOD', 'GOOD', 'GOOD']);
  });

  it('is kept whatever the totals, and nobody but the excellent changes class', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 });
    fc.assert(
      fc.property(totals, (points) => {
        const before = points.map((each) => rated(String(each)));
        const after = withinExcellentQuota(DECREE_335, before);
        const good = before.filter(({ total }) => total.gte(70)).length;
        const excellent = after.filter((score) => score.class === 'EXCELLENT');
        expect(excellent.length * 5).toBeLessThanOrEqual(good);
        before.forEach((score, index) => {
          if (score.class !== 'EXCELLENT') expect(after[index]?.class).toBe(score.class);
        });
      }),
    );
  });
});
