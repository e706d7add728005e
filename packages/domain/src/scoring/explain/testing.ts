import fc from 'fast-check';
import { type Decimal, decimal, sum, ZERO } from '../../kernel/index.ts';
import type { Comparison, Condition } from '../criteria-set/condition.ts';
import { leavesOf } from '../criteria-set/leaves-of.ts';
import {
  type CriteriaSet,
  type CriterionLeaf,
  MISSING_POLICIES,
  TIE_BREAK_KINDS,
} from '../criteria-set/model.ts';
import { aGroup, aLeaf, anInput, aSet, aVeto } from '../criteria-set/testing.ts';
import { inputsOf } from '../rules/inputs-of.ts';
import { DIRECTIONS, type Rule } from '../rules/rule.ts';
import { compile } from '../score/compile.ts';
import { PASSES, type ScoringResult } from '../score/result.ts';
import { score } from '../score/score.ts';
import type { LeafEntry, ScoreSheet } from '../sheet/sheet.ts';
import { tabulate } from '../sheet/tabulate.ts';

/** Decimals with up to `places` decimals between two bounds. */
export const decimals = (minimum: number, maximum: number, places = 2): fc.Arbitrary<Decimal> =>
  fc
    .integer({ min: minimum * 10 ** places, max: maximum * 10 ** places })
    .map((units) => decimal(units).times(`1e-${places}`));

const direction = fc.constantFrom(...DIRECTIONS);
const comparison = fc.constantFrom<Comparison>('BELOW', 'AT_MOST', 'EQUAL', 'AT_LEAST', 'ABOVE');
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant<Condition>({ kind: 'YES' }),
  fc.record({ kind: fc.constant('COMPARE' as const), comparison, value: decimals(0, 5, 1) }),
  fc.record({ kind: fc.constant('SHARE' as const), share: decimals(0, 1) }),
  fc.record({
    kind: fc.constant('SHARE_WITHIN' as const),
    from: decimals(0, 1),
    below: fc.option(decimals(1, 2)),
  }),
  fc.record({ kind: fc.constant('BEFORE' as const), comparison }),
);

const steps = (points: readonly Decimal[]) => [
  { from: null, to: decimal(2), points: points[0] ?? ZERO },
  { from: decimal('2.5'), to: decimal(5), points: points[1] ?? ZERO },
  { from: decimal(5), to: null, points: points[2] ?? ZERO },
];
const places = (points: readonly Decimal[]) => [
  { fromRank: 1, toRank: 1, points: points[0] ?? ZERO },
  { fromRank: 3, toRank: null, points: points[1] ?? ZERO },
];
const TEXTS = ['a / b', '3 * a - b / 7', 'max(0, min(10, a)) - abs(b)', 'a * a / (b + 1)', '-a'];
const few = fc.array(decimals(0, 12), { minLength: 3, maxLength: 3 });

/** Every rule, with parameters of all kinds. */
export const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ name: fc.constant('targetRatio' as const), direction, half: decimals(0, 1) }),
  fc.record({ name: fc.constant('linear' as const), direction }),
  few.map((points) => ({ name: 'bands' as const, steps: steps(points) })),
  fc.record({ name: fc.constant('allOrNothing' as const), condition }),
  fc.record({ name: fc.constant('perOccurrence' as const), points: decimals(0, 4, 3) }),
  fc.record({
    name: fc.constant('bonusPenalty' as const),
    bonus: decimals(0, 3, 3),
    penalty: decimals(0, 3, 3),
    minimum: decimals(-5, 0),
  }),
  fc.record({ name: fc.constant('deductFromFull' as const), points: decimals(0, 4), floor: decimals(-3, 0) }),
  fc.record({ name: fc.constant('rankBand' as const), direction, steps: few.map(places) }),
  fc.record({ name: fc.constant('proportionToBest' as const), direction }),
  fc.record({ name: fc.constant('lateness' as const), share: decimals(0, 1) }),
  fc.constant<Rule>({ name: 'manual' }),
  fc.constantFrom(...TEXTS).map((text) => ({ name: 'expression' as const, text, inputs: ['a', 'b'] })),
);

const leafAt = (index: number): fc.Arbitrary<CriterionLeaf> =>
  fc
    .record({
      rule: rules,
      maximum: decimals(1, 12),
      missing: fc.constantFrom(...MISSING_POLICIES),
      isQuantitative: fc.boolean(),
    })
    .map((over) =>
      aLeaf(`I.${index + 1}`, {
        ...over,
        mayBeNotAssigned: true,
        inputs: inputsOf(over.rule).map((name) => anInput(name)),
      }),
    );

/** A set of one group with leaves of all rules, an exclusion from ranking, a quota and a chain of tie-breaks. */
export const sets: fc.Arbitrary<CriteriaSet> = fc
  .integer({ min: 1, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => leafAt(index))))
  .map((leaves) => {
    const scale = sum(leaves.map(({ maximum }) => maximum ?? ZERO));
    const [good, weak] = aSet().bands;
    return aSet({
      scale,
      criteria: [aGroup('I', leaves)],
      bands: good && weak ? [{ ...good, from: scale.times('0.5') }, weak] : [],
      vetoes: [aVeto('V.1', { effects: [{ kind: 'NO_RANK' }, { kind: 'LOWER_CLASS', steps: 1 }] })],
      quota: { class: 'GOOD', share: decimal('0.5'), among: ['GOOD'], source: null },
      tieBreaks: TIE_BREAK_KINDS.map((kind) => (kind === 'CRITERION' ? { kind, key: 'I.1' } : { kind })),
    });
  });

const figure = fc.oneof(
  { weight: 5, arbitrary: decimals(0, 8, 1) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 }).map((value) => decimal(value)) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const notAssigned: LeafEntry = { state: 'NOT_ASSIGNED' };

const entryOf = (leaf: CriterionLeaf): fc.Arbitrary<LeafEntry> => {
  const names = inputsOf(leaf.rule);
  const isGiven = leaf.rule.name === 'manual';
  const values = fc.tuple(...names.map(() => (isGiven ? fc.option(decimals(0, 1)) : figure)));
  const assigned = fc.record({ values, setPoints: fc.option(decimals(0, 1), { freq: 6 }) });
  return fc.oneof(
    {
      weight: 9,
      arbitrary: assigned.map(
        ({ values: all, setPoints }): LeafEntry => ({
          state: 'ASSIGNED',
          values: Object.fromEntries(names.map((name, index) => [name, all[index] ?? null])),
          setPoints,
        }),
      ),
    },
    { weight: 1, arbitrary: fc.constant(notAssigned) },
  );
};

const sheetOf = (set: CriteriaSet, index: number): fc.Arbitrary<ScoreSheet> => {
  const leaves = leavesOf(set.criteria);
  return fc
    .record({
      group: fc.constantFrom('A', 'B'),
      entries: fc.tuple(...leaves.map(entryOf)),
      out: fc.integer({ min: 0, max: 6 }),
    })
    .map(({ group, entries, out }) => ({
      subject: `U${index}`,
      group,
      leaves: Object.fromEntries(leaves.map(({ key }, position) => [key, entries[position] ?? notAssigned])),
      conditions: { 'V.1': { met: decimal(out === 0 ? 1 : 0) } },
    }));
};

/** A run over these sheets; throws where they cannot be read, which is a fault of the test. */
export const runOf = (
  set: CriteriaSet,
  sheets: readonly ScoreSheet[],
  pass: ScoringResult['pass'],
): ScoringResult => {
  const compiled = compile(set);
  const table = tabulate(compiled, sheets);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return score(compiled, table.value, pass);
};

/** Runs of random sets over random sheets. */
export const runs: fc.Arbitrary<ScoringResult> = sets.chain((set) =>
  fc
    .record({
      sheets: fc
        .integer({ min: 1, max: 7 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => sheetOf(set, index)))),
      pass: fc.constantFrom(...PASSES),
    })
    .map(({ sheets, pass }) => runOf(set, sheets, pass)),
);
