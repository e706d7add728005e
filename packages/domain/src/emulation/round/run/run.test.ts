import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../kernel/index.ts';
import type { ScoreSheet, SubjectScore } from '../../../scoring/index.ts';
import { canonicalSheets } from './canonical-sheets.ts';
import { differencesOf } from './differences-of.ts';
import { readCanonicalSheets } from './read-canonical-sheets.ts';

const number = fc.integer({ min: -10_000, max: 10_000 }).map((each) => decimal(each).div(100));
const names = fc.constantFrom('actual', 'target', 'count', 'points');
const values = fc.dictionary(names, fc.option(number));
const entry = fc.oneof(
  fc.constant({ state: 'NOT_ASSIGNED' } as const),
  fc.record({ state: fc.constant('ASSIGNED' as const), values, setPoints: fc.option(number) }),
);
const keys = fc.constantFrom('I.1', 'I.2', 'II', 'III.a');
const sheets: fc.Arbitrary<ScoreSheet[]> = fc.uniqueArray(
  fc.record({
    subject: fc.string({ minLength: 1, maxLength: 4 }),
    group: fc.constantFrom('cụm 1', 'cụm 2'),
    leaves: fc.dictionary(keys, entry),
    conditions: fc.dictionary(keys, values),
  }),
  { selector: ({ subject }) => subject },
);

const backwards = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).reverse());

describe('the one text of the inputs of a run', () => {
  it('is the same in whatever order sheets, leaves and values came', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const other = [...given].reverse().map((sheet) => ({
          ...sheet,
          leaves: backwards(sheet.leaves),
          conditions: backwards(sheet.conditions),
        }));
        return canonicalSheets(other) === canonicalSheets(given);
      }),
    );
  });

  it('is read back to sheets that have the same text', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const text = canonicalSheets(given);
        return canonicalSheets(readCanonicalSheets(text)) === text;
      }),
    );
  });

  it('has no trailing zeros, no sign on nothing, and leaves out what is not there', () => {
    const values = { actual: decimal('12.50'), target: null, count: decimal('-0') };
    const leaves = {
      b: { state: 'ASSIGNED', values, setPoints: null },
      a: { state: 'ASSIGNED', values: { target: null }, setPoints: null },
      c: { state: 'NOT_ASSIGNED' },
    } as const;
    expect(canonicalSheets([{ subject: 'x', group: 'g', leaves, conditions: {} }])).toBe(
      '[{"conditions":{},"group":"g","leaves":{"b":{"values":{"actual":"12.5","count":"0"}},"c":"NOT_ASSIGNED"},"subject":"x"}]',
    );
  });

  it('differs when a figure does', () => {
    const sheet = (actual: string): ScoreSheet => ({
      subject: 'x',
      group: 'g',
      leaves: { a: { state: 'ASSIGNED', values: { actual: decimal(actual) }, setPoints: null } },
      conditions: {},
    });
    expect(canonicalSheets([sheet('1')])).not.toBe(canonicalSheets([sheet('1.01')]));
  });
});

const aScore = (subject: string, points: number, over: Partial<SubjectScore> = {}): SubjectScore => ({
  subject,
  group: 'cụm 1',
  leaves: [{ key: 'I', state: 'SCORED', points: decimal(points), achievable: decimal(10), isMet: null }],
  total: decimal(points),
  achievable: decimal(10),
  normalised: decimal(points),
  isComplete: true,
  bandClass: null,
  class: null,
  isRecognised: null,
  verdicts: [],
  mayHaveTitle: true,
  rank: 1,
  isRankShared: false,
  ...over,
});

describe('the differences between two runs', () => {
  it('name each subject and leaf that changed, who came and who went, and nobody else', () => {
    const before = [aScore('a', 5), aScore('b', 6), aScore('c', 7)];
    const after = [aScore('d', 8), aScore('b', 6), aScore('a', 9)];
    const told = differencesOf(before, after).map(({ subject, leaves, before: was, after: is }) => [
      subject,
      was?.total.toFixed() ?? null,
      is?.total.toFixed() ?? null,
      leaves.map(({ key }) => key),
    ]);
    expect(told).toEqual([
      ['a', '5', '9', ['I']],
      ['c', '7', null, ['I']],
      ['d', null, '8', ['I']],
    ]);
  });

  it('tell of whoever only changed place', () => {
    expect(differencesOf([aScore('a', 5)], [aScore('a', 5, { rank: 2 })])).toMatchObject([
      { subject: 'a', leaves: [] },
    ]);
  });

  it('of a run with itself are none', () => {
    const run = [aScore('a', 5), aScore('b', 6)];
    expect(differencesOf(run, [...run].reverse())).toEqual([]);
  });
});
