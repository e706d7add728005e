import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, decimal } from '../../../kernel/index.ts';
import { RULE_NAMES, type Rule } from '../../rules/rule.ts';
import { canonicalRules } from '../canonical.ts';
import { toJson } from '../json.ts';
import type { Criterion } from '../model.ts';
import { aGroup, aLeaf, anInput, aRecognition, aSet, aVeto } from '../testing.ts';
import { parseCriteriaSet } from './parse-criteria-set.ts';

type Json = Record<string, unknown>;

const json = (): Json => JSON.parse(JSON.stringify(toJson(aSet())));
const faultsOf = (value: unknown) => {
  const parsed = parseCriteriaSet(value);
  return parsed.ok ? [] : parsed.error;
};
const leafOf = (value: Json): Json => {
  const [group] = value.criteria as { children: Json[] }[];
  return group?.children[0] ?? {};
};

const amount = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => decimal(digits).div(10 ** places));
const direction = fc.constantFrom('HIGHER', 'LOWER' as const);
const aStep = fc.record({ from: fc.option(amount), to: fc.option(amount), points: amount });
const aRankStep = fc.record({ fromRank: fc.nat(9), toRank: fc.option(fc.nat(9)), points: amount });
const comparison = fc.constantFrom('BELOW', 'AT_MOST', 'EQUAL', 'AT_LEAST', 'ABOVE' as const);
const condition = fc.oneof(
  fc.constant({ kind: 'YES' as const }),
  fc.record({ kind: fc.constant('COMPARE' as const), comparison, value: amount }),
  fc.record({ kind: fc.constant('SHARE' as const), share: amount }),
  fc.record({ kind: fc.constant('SHARE_WITHIN' as const), from: amount, below: fc.option(amount) }),
  fc.record({ kind: fc.constant('BEFORE' as const), comparison }),
);
const rules: { readonly [Name in Rule['name']]: fc.Arbitrary<Extract<Rule, { name: Name }>> } = {
  targetRatio: fc.record({ name: fc.constant('targetRatio'), direction, half: amount }),
  linear: fc.record({ name: fc.constant('linear'), direction }),
  bands: fc.record({ name: fc.constant('bands'), steps: fc.array(aStep, { maxLength: 3 }) }),
  allOrNothing: fc.record({ name: fc.constant('allOrNothing'), condition }),
  perOccurrence: fc.record({ name: fc.constant('perOccurrence'), points: amount }),
  bonusPenalty: fc.record({
    name: fc.constant('bonusPenalty'),
    bonus: amount,
    penalty: amount,
    minimum: amount,
  }),
  deductFromFull: fc.record({ name: fc.constant('deductFromFull'), points: amount, floor: amount }),
  rankBand: fc.record({
    name: fc.constant('rankBand'),
    direction,
    steps: fc.array(aRankStep, { maxLength: 3 }),
  }),
  proportionToBest: fc.record({ name: fc.constant('proportionToBest'), direction }),
  lateness: fc.record({ name: fc.constant('lateness'), share: amount }),
  manual: fc.record({ name: fc.constant('manual') }),
  expression: fc.record({
    name: fc.constant('expression'),
    text: fc.constantFrom('a + 1', ''),
    inputs: fc.constant(['a']),
  }),
};
const anyLeaf = fc
  .oneof(...RULE_NAMES.map((name) => rules[name] as fc.Arbitrary<Rule>))
  .chain((rule) =>
    fc.tuple(fc.nat(999), fc.option(amount)).map(([key, maximum]) => aLeaf(`L${key}`, { rule, maximum })),
  );
const anyTree = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { maxDepth: 4 },
    anyLeaf,
    fc.array(tie('criterion'), { maxLength: 3 }).map((children) => aGroup('G', children)),
  ),
})).criterion;

describe('a criteria set in JSON', () => {
  it('is read back as what was written, whatever its rules', () => {
    fc.assert(
      fc.property(fc.array(anyTree, { maxLength: 3 }), fc.option(amount), (criteria, scale) => {
        const set = aSet({ criteria, scale, vetoes: [aVeto('V.1')], quota: null });
        const read = parseCriteriaSet(JSON.parse(JSON.stringify(toJson(set))));
        expect(read.ok && toJson(read.value)).toEqual(toJson(set));
        expect(read.ok && canonicalRules(read.value)).toBe(canonicalRules(set));
      }),
    );
  });

  it('keeps numbers exact and as text', () => {
    expect(toJson(aSet({ scale: decimal('1000.50') })).scale).toBe('1000.5');
  });

  it('is refused when it is no set at all', () => {
    for (const value of [null, 'CUM-1000', 7, undefined])
      expect(faultsOf(value)).toEqual([{ code: 'NOT_A_SET', path: [] }]);
  });

  it('that misses a parameter of a rule is told where', () => {
    const set = json();
    leafOf(set).rule = { name: 'perOccurrence' };
    expect(faultsOf(set)).toEqual([
      { code: 'MEMBER_MISSING', path: ['criteria', 0, 'children', 0, 'rule', 'points'] },
    ]);
  });

  it('with a rule that nobody knows is told where', () => {
    const set = json();
    leafOf(set).rule = { name: 'maximumOfAllScores' };
    expect(faultsOf(set)).toEqual([
      { code: 'NOT_A_CHOICE', path: ['criteria', 0, 'children', 0, 'rule', 'name'] },
    ]);
  });

  it('with a number that is none, a day that no calendar has, or a member too many, is told all at once', () => {
    const set = { ...json(), scale: 1000, validity: { from: '2026-02-30', to: null }, points: 3 };
    leafOf(set).maximum = '1.000,5';
    expect(faultsOf(set)).toEqual(
      expect.arrayContaining([
        { code: 'WRONG_KIND', path: ['scale'] },
        { code: 'NOT_A_DAY', path: ['validity', 'from'] },
        { code: 'NOT_A_NUMBER', path: ['criteria', 0, 'children', 0, 'maximum'] },
        { code: 'MEMBER_UNKNOWN', path: ['points'] },
      ]),
    );
  });

  it('with the number of a person in a text is refused, in a draft too', () => {
    const set = { ...json(), notes: { vi: 'Liên hệ 0912345678', en: '' } };
    expect(faultsOf(set)).toMatchObject([{ code: 'PERSONAL_IDENTIFIER', path: ['notes', 'vi'] }]);
  });

  it('that is nested a hundred thousand times is refused and not followed', () => {
    let nested: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) nested = { children: [nested] };
    expect(faultsOf({ ...json(), criteria: [nested] })).toEqual([{ code: 'TOO_LARGE', path: [] }]);
  });
});

describe('the canonical text of the rules', () => {
  it('does not depend on the order of members, on trailing zeros or on the end of the validity', () => {
    const set = aSet({ scale: decimal('10') });
    const other = Object.fromEntries(Object.entries({ ...set, scale: decimal('10.00') }).reverse());
    const ended = { ...(other as typeof set), validity: { ...set.validity, to: day('2027-01-01') } };
    expect(canonicalRules(ended)).toBe(canonicalRules(set));
  });

  it('changes with every rule, input and veto', () => {
    const texts = [
      aSet(),
      aSet({ criteria: [aLeaf('I.1', { rule: { name: 'perOccurrence', points: decimal(3) } })] }),
      aSet({ criteria: [aLeaf('I.1', { inputs: [anInput('count', { isTarget: true })] })] }),
      aSet({ vetoes: [aVeto('V')] }),
      aRecognition(),
    ].map(canonicalRules);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
