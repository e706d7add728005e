import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../kernel/index.ts';
import { recordId, type TaskId } from '../record/index.ts';
import { askedFor, type PastMeeting, type PromisedTask } from './asked-for.ts';
import type { Conclusion } from './model.ts';
import { conclusion, meetingId } from './testing.ts';

const on = day('2027-03-15');
const NOTHING_SAID = { conclusions: [], closings: [] };
const past = (year: number, over: Partial<PastMeeting> = {}): PastMeeting => ({
  id: meetingId(`${year}`),
  on: day(`${year}-03-15`),
  ...NOTHING_SAID,
  ...over,
});
const taskId = (name: string): TaskId => recordId<'TASK'>(name);
const task = (dueOn: string, doneOn: string | null, isStopped = false): PromisedTask => ({
  dueOn: day(dueOn),
  doneOn: doneOn === null ? null : day(doneOn),
  isStopped,
});
const given = (number: number, over: Partial<Conclusion> = {}) =>
  conclusion(number, { task: taskId(`t${number}`), ...over });

describe('what the next briefing asks for (S3: five tasks)', () => {
  it('is every task of the last one, as it stands on that day', () => {
    const last = past(2026, {
      conclusions: [1, 2, 3, 4, 5, 6].map((number) =>
        number === 5 ? conclusion(number) : given(number, number === 6 ? { kind: 'ASSESSMENT' } : {}),
      ),
    });
    const tasks = new Map([
      [taskId('t1'), task('2026-06-30', '2026-06-30')],
      [taskId('t2'), task('2026-06-30', '2026-07-10')],
      [taskId('t3'), task('2027-03-15', null)],
      [taskId('t4'), task('2027-03-01', '2027-03-16')],
    ]);
    const asked = askedFor(NOTHING_SAID, [last], tasks, on);
    expect(asked.map(({ conclusion: { number }, state, days }) => [number, state, days])).toEqual([
      [1, 'DONE', 0],
      [2, 'DONE_LATE', 10],
      [3, 'NOT_DONE', 0],
      [4, 'OVERDUE', 14],
      [5, 'NOT_ASSIGNED', 0],
    ]);
  });

  it('is what was open longer ago, too, until it is done, carried over or closed', () => {
    const of = { meeting: meetingId('2025'), number: 1 };
    const long = past(2025, { conclusions: [given(1)] });
    const tasks = new Map([[taskId('t1'), task('2025-06-30', null)]]);
    const ask = (last: PastMeeting) => askedFor(NOTHING_SAID, [last, long], tasks, on).map((each) => each.of);
    expect(ask(past(2026))).toEqual([of]);
    expect(ask(past(2026, { closings: [{ of, reason: 'Không còn phù hợp' }] }))).toEqual([]);
    expect(ask(past(2026, { conclusions: [conclusion(1, { carriesOver: of })] }))).toEqual([
      { meeting: meetingId('2026'), number: 1 },
    ]);
  });

  it('says when something from longer ago was done since, once', () => {
    const chain = [past(2026), past(2025, { conclusions: [given(1)] })];
    const tasks = new Map([[taskId('t1'), task('2025-06-30', '2026-05-01')]]);
    expect(askedFor(NOTHING_SAID, chain, tasks, on)).toMatchObject([{ state: 'DONE_LATE', days: 305 }]);
    expect(askedFor(NOTHING_SAID, [past(2027), ...chain], tasks, on)).toEqual([]);
  });

  it('a task that was stopped is asked for until a meeting closes it', () => {
    const chain = [past(2026), past(2025, { conclusions: [given(1)] })];
    const tasks = new Map([[taskId('t1'), task('2025-06-30', null, true)]]);
    expect(askedFor(NOTHING_SAID, chain, tasks, on)).toMatchObject([{ state: 'STOPPED' }]);
  });

  it('shows what the meeting itself decided about it', () => {
    const last = past(2026, { conclusions: [conclusion(1), conclusion(2)] });
    const [one, two] = [1, 2].map((number) => ({ meeting: last.id, number }));
    const now = {
      conclusions: [conclusion(1, { carriesOver: one ?? null })],
      closings: two ? [{ of: two, reason: 'Đã gộp' }] : [],
    };
    expect(askedFor(now, [last], new Map(), on).map(({ settlement }) => settlement)).toEqual([
      { kind: 'CARRIED_OVER', number: 1 },
      { kind: 'CLOSED', reason: 'Đã gộp' },
    ]);
  });

  it('the first meeting asks for nothing', () => {
    expect(askedFor(NOTHING_SAID, [], new Map(), on)).toEqual([]);
  });
});

/** Meetings a year apart, each with tasks that are done some days after they were given, or never. */
const promises = fc.array(
  fc.array(fc.record({ due: fc.nat(400), done: fc.option(fc.nat(1_500), { nil: null }) }), { maxLength: 4 }),
  { minLength: 1, maxLength: 5 },
);

describe('nothing promised is forgotten', () => {
  it('what no meeting settled is named at each meeting until it was seen done', () => {
    fc.assert(
      fc.property(promises, (years) => {
        const start = day('2020-03-01');
        const dayAt = (index: number): Day => addDays(start, index * 365);
        const tasks = new Map<TaskId, PromisedTask>();
        const meetings = years.map((year, index) => ({
          ...NOTHING_SAID,
          id: meetingId(`${index}`),
          on: dayAt(index),
          conclusions: year.map(({ due, done }, at) => {
            const doneOn = done === null ? null : addDays(dayAt(index), done);
            tasks.set(taskId(`${index}-${at}`), {
              dueOn: addDays(dayAt(index), due),
              doneOn,
              isStopped: false,
            });
            return conclusion(at + 1, { task: taskId(`${index}-${at}`) });
          }),
        }));
        const asked = askedFor(NOTHING_SAID, meetings.toReversed(), tasks, dayAt(years.length));
        const named = new Set(asked.map(({ conclusion: { task: each } }) => each));
        const lastDay = dayAt(years.length - 1);
        for (const [id, { doneOn }] of tasks) {
          const seenDone = doneOn !== null && doneOn <= lastDay && !id.startsWith(`${years.length - 1}-`);
          expect(named.has(id)).toBe(!seenDone);
        }
        expect(asked.length).toBe(named.size);
      }),
    );
  });
});
