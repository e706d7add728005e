import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, sum } from '../../kernel/index.ts';
import type { CriterionLeaf } from '../criteria-set/model.ts';
import { DIRECTIONS, type Rule } from '../rules/rule.ts';
import type { LeafEntry, ScoreSheet } from '../sheet/sheet.ts';
import { PASSES, type ScoringResult } from './result.ts';
import {
  BARRED,
  entry,
  type Figures,
  leafWith,
  NOT_ASSIGNED,
  runOf,
  runOfRule,
  scoreIn,
  setOf,
  sheetOf,
} from './testing.ts';

const direction = fc.constantFrom(...DIRECTIONS);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => decimal(percent).div(100));
/** Small whole figures (ties, zeros), fine ones, and money. */
const figure = fc.oneof(
  fc.nat({ max: 12 }).map(String),
  fc.integer({ min: 0, max: 100_000 }).map((hundredths) => decimal(hundredths).div(100).toFixed()),
  fc.integer({ min: 0, max: 900_000_000_000 }).map(String),
);
const maybe = fc.option(figure, { nil: null, freq: 5 });
const points = fc.integer({ min: 0, max: 5000 }).map((cents) => decimal(cents).div(100));

/** Rules over one figure against others or a target; the figures that they read; whether more is never worse. */
const ratioRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ name: fc.constant('targetRatio' as const), direction, half: share }),
  fc.record({ name: fc.constant('linear' as const), direction }),
  fc.record({ name: fc.constant('proportionToBest' as const), direction }),
);
const countRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ name: fc.constant('perOccurrence' as const), points }),
  fc.record({
    name: fc.constant('deductFromFull' as const),
    points,
    floor: points.map((each) => each.div(10)),
  }),
  fc.record({ name: fc.constant('lateness' as const), share }),
);
const rowOf = (rule: Rule): fc.Arbitrary<Figures> => {
  if (rule.name === 'targetRatio' || rule.name === 'linear')
    return fc.record({ actual: maybe, target: maybe });
  return rule.name === 'proportionToBest' ? fc.record({ actual: maybe }) : fc.record({ count: maybe });
};
const rowsOf = (rule: Rule) => fc.array(rowOf(rule), { minLength: 1, maxLength: 8 });
const ruled = (rules: fc.Arbitrary<Rule>) => rules.chain((rule) => fc.tuple(fc.constant(rule), rowsOf(rule)));

/** Points of each row; null where they cannot be told. */
const pointsIn = (result: ScoringResult): readonly (number | null)[] =>
  result.subjects.map((_subject, at) =>
    result.columns.states[0]?.[at] === 0 ? (result.columns.points[0]?.[at] ?? null) : null,
  );
const M = '50';
const UNITS = 5000;

describe('whatever the figures', () => {
  it('points lie within 0 and the maximum, and are whole units', () => {
    fc.assert(
      fc.property(ruled(fc.oneof(ratioRule, countRule)), fc.constantFrom(...PASSES), ([rule, rows], pass) => {
        for (const each of pointsIn(runOfRule(rule, M, rows, { pass, barred: [1] }))) {
          if (each === null) continue;
          expect(Number.isSafeInteger(each) && each >= 0 && each <= UNITS).toBe(true);
        }
      }),
    );
  });

  it('a better figure of one’s own never has fewer points', () => {
    const better = (rule: Rule, row: Figures, by: number): Figures => {
      const isHigher = 'direction' in rule ? rule.direction === 'HIGHER' : rule.name === 'perOccurrence';
      const name = 'count' in row ? 'count' : 'actual';
      const moved = decimal(row[name] ?? 0).plus(isHigher ? by : -by);
      return { ...row, [name]: (moved.lt(0) ? decimal(0) : moved).toFixed() };
    };
    fc.assert(
      fc.property(
        ruled(fc.oneof(ratioRule, countRule)),
        fc.nat({ max: 50 }),
        fc.nat(),
        ([rule, rows], by, pick) => {
          const at = pick % rows.length;
          const own = rows[at] ?? {};
          fc.pre((own.actual ?? own.count ?? null) !== null);
          const before = pointsIn(runOfRule(rule, M, rows))[at];
          const after = pointsIn(runOfRule(rule, M, rows.with(at, better(rule, own, by))))[at];
          if (typeof before === 'number') expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ratios do not depend on the unit of measure: all figures a thousand times as large give the same points', () => {
    const scaled = (row: Figures): Figures =>
      Object.fromEntries(
        Object.entries(row).map(([name, text]) => [
          name,
          text === null ? null : decimal(text).times(1000).toFixed(),
        ]),
      );
    fc.assert(
      fc.property(ruled(ratioRule), ([rule, rows]) => {
        expect(pointsIn(runOfRule(rule, M, rows.map(scaled)))).toEqual(pointsIn(runOfRule(rule, M, rows)));
      }),
    );
  });

  it('the best of a cluster above its target has the maximum, and nobody else has more', () => {
    const rule = fc.record({
      name: fc.constant('targetRatio' as const),
      direction: fc.constant('HIGHER' as const),
      half: share,
    });
    fc.assert(
      fc.property(
        rule,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (each, pairs) => {
          fc.pre(pairs.some(([actual, target]) => actual > target));
          const rows = pairs.map(([actual, target]) => ({ actual, target }));
          const best = Math.max(...pairs.map(([actual, target]) => actual / target));
          const scored = pointsIn(runOfRule(each, M, rows));
          pairs.forEach(([actual, target], at) => {
            if (actual / target === best) expect(scored[at]).toBe(UNITS);
          });
        },
      ),
    );
  });
});

const LEAVES: readonly CriterionLeaf[] = [
  leafWith('1', { name: 'targetRatio', direction: 'HIGHER', half: decimal('0.5') }, '10', {
    mayBeNotAssigned: true,
  }),
  leafWith('2', { name: 'proportionToBest', direction: 'LOWER' }, '10.5', { missing: 'NOT_ASSIGNED' }),
  leafWith(
    '3',
    { name: 'bonusPenalty', bonus: decimal('0.5'), penalty: decimal('1.25'), minimum: decimal(-3) },
    '4.5',
  ),
  leafWith(
    '4',
    { name: 'rankBand', direction: 'HIGHER', steps: [{ fromRank: 1, toRank: 2, points: decimal(5) }] },
    '5',
    { missing: 'INCOMPLETE' },
  ),
];
const leafEntry = (names: readonly string[]): fc.Arbitrary<LeafEntry> =>
  fc.record(Object.fromEntries(names.map((name) => [name, maybe]))).map((figures) => entry(figures));
const sheet = fc.record({
  first: fc.oneof(leafEntry(['actual', 'target']), fc.constant(NOT_ASSIGNED)),
  second: leafEntry(['actual']),
  third: leafEntry(['bonuses', 'penalties']),
  fourth: leafEntry(['actual']),
  group: fc.constantFrom('x', 'y', 'z'),
  met: fc.constantFrom(0, 0, 0, 1),
});
const sheets = fc
  .array(sheet, { maxLength: 14 })
  .map((all): readonly ScoreSheet[] =>
    all.map(({ first, second, third, fourth, group, met }, at) =>
      sheetOf(
        `u${at}`,
        { '1': first, '2': second, '3': third, '4': fourth },
        { group, conditions: { OUT: { met } } },
      ),
    ),
  );
const set = setOf(LEAVES, {
  vetoes: [BARRED],
  tieBreaks: [{ kind: 'QUANTITATIVE' }, { kind: 'FEWER_PENALTIES' }],
});

describe('whatever the sheets', () => {
  it('the total is exactly the sum of the leaves, and what can be reached exactly that of the maxima asked', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const result = runOf(set, all);
        for (const { subject } of all) {
          const scored = scoreIn(result, subject);
          const add = (of: (leaf: (typeof scored.leaves)[number]) => Decimal) => sum(scored.leaves.map(of));
          expect([scored.total, scored.achievable]).toEqual([
            add((leaf) => leaf.points),
            add((leaf) => leaf.achievable),
          ]);
        }
      }),
    );
  });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(
        sheets.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const [one, other] = [runOf(set, all), runOf(set, shuffled)];
          expect(other.subjects).toEqual(one.subjects);
          expect(other.columns).toEqual(one.columns);
        },
      ),
    );
  });

  it('a better total never stands behind, equal places are shared and none is skipped without reason', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const result = runOf(set, all);
        const scored = all.map(({ subject }) => scoreIn(result, subject));
        for (const one of scored) {
          if (one.rank === null) continue;
          const rivals = scored.filter((other) => other.group === one.group && other.rank !== null);
          expect(one.rank).toBe(1 + rivals.filter((other) => Number(other.rank) < Number(one.rank)).length);
          for (const other of rivals)
            if (one.normalised?.gt(other.normalised ?? 0)) expect(one.rank).toBeLessThan(Number(other.rank));
        }
      }),
    );
  });

  it('what happens in one cluster changes nothing in another', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const [whole, part] = [
          runOf(set, all),
          runOf(
            set,
            all.filter(({ group }) => group === 'x'),
          ),
        ];
        for (const subject of part.subjects) expect(scoreIn(part, subject)).toEqual(scoreIn(whole, subject));
      }),
    );
  });
});
