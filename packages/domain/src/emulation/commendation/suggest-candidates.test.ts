import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { barsOf } from './bars.ts';
import type { FormRequirement, QuotaRule } from './form.ts';
import { checkQuota } from './quota.ts';
import { suggestCandidates } from './suggest-candidates.ts';
import { classAt, judged, SIX, unit } from './testing.ts';

const ANY: FormRequirement = {
  bestClasses: null,
  lowestRank: null,
  isRecognised: false,
  mayHaveTitle: false,
};
const ONE: QuotaRule = { kind: 'PER_CLUSTER', number: 1 };
const suggest = (requires: Partial<FormRequirement>, units = SIX, rule = ONE, earlier = [] as never[]) =>
  suggestCandidates({ ...ANY, ...requires }, { rule, judged: units, earlier });
const told = (suggested: ReturnType<typeof suggest>) =>
  suggested.map(({ unit: of, reason, bars }) => [of, reason, ...bars].join(' '));

describe('what bars a unit from a form', () => {
  it.each([
    ['a class below the best', { bestClasses: 1 }, { class: classAt(2) }, ['CLASS_TOO_LOW']],
    ['no class', { bestClasses: 1 }, { class: null }, ['WITHOUT_CLASS']],
    ['a rank below the first', { lowestRank: 1 }, { rank: 2 }, ['RANK_TOO_LOW']],
    ['no rank', { lowestRank: 1 }, { rank: null }, ['WITHOUT_RANK']],
    [
      'to be barred from titles by the run',
      { mayHaveTitle: true },
      { mayHaveTitle: false },
      ['BARRED_FROM_TITLES'],
    ],
    ['not to be recognised', { isRecognised: true }, { isRecognised: false }, ['NOT_RECOGNISED']],
    ['not to be told whether recognised', { isRecognised: true }, { isRecognised: null }, ['NOT_RECOGNISED']],
    ['nothing of what is not asked for', {}, { class: null, rank: null, mayHaveTitle: false }, []],
  ] as const)('%s', (_, requires, standing, bars) => {
    expect(barsOf({ ...ANY, ...requires }, judged('x', standing))).toEqual(bars);
  });

  it('not to be in the run', () => expect(barsOf(ANY, null)).toEqual(['NOT_JUDGED']));
});

describe('the candidates that the rule suggests from a published run', () => {
  it('are the best, as far as the quota goes', () => {
    expect(told(suggest({})).slice(0, 2)).toEqual(['don-vi-1 SUGGESTED', 'don-vi-2 QUOTA_FULL']);
  });

  it('pass over a unit that is barred from titles, and say why', () => {
    const units = SIX.map((each, index) => (index === 0 ? { ...each, mayHaveTitle: false } : each));
    expect(told(suggest({ mayHaveTitle: true }, units)).slice(0, 2)).toEqual([
      'don-vi-1 BARRED BARRED_FROM_TITLES',
      'don-vi-2 SUGGESTED',
    ]);
  });

  it('of two first places and one flag suggest neither: people choose', () => {
    const shared = [1, 1, 3].map((rank, index) =>
      judged(`don-vi-${index + 1}`, {
        rank,
        isRankShared: rank === 1,
        total: decimal(rank === 1 ? 900 : 800),
      }),
    );
    expect(told(suggest({}, shared))).toEqual([
      'don-vi-1 EQUAL_AT_LIMIT',
      'don-vi-2 EQUAL_AT_LIMIT',
      'don-vi-3 QUOTA_FULL',
    ]);
  });

  it('leave out who has it already this year, and count that place as taken', () => {
    const earlier = [{ unit: unit('don-vi-1'), cluster: 'cum-1' }];
    const suggested = suggestCandidates(ANY, { rule: ONE, judged: SIX, earlier });
    expect(told(suggested).slice(0, 2)).toEqual(['don-vi-1 HAS_IT', 'don-vi-2 QUOTA_FULL']);
  });

  it('of a cluster of one is that one; of nobody, nobody', () => {
    expect(told(suggest({}, SIX.slice(0, 1)))).toEqual(['don-vi-1 SUGGESTED']);
    expect(suggest({}, [])).toEqual([]);
  });

  const anyUnit = fc.record({
    cluster: fc.constantFrom('cum-1', 'cum-2'),
    rank: fc.option(fc.integer({ min: 1, max: 6 })),
    points: fc.nat({ max: 5 }),
    mayHaveTitle: fc.boolean(),
  });
  const anyUnits = fc
    .array(anyUnit, { maxLength: 14 })
    .map((all) =>
      all.map(({ points, ...rest }, index) => judged(`u${index}`, { ...rest, total: decimal(points) })),
    );

  it('never break the quota, never contain a barred unit, and tell every unit once', () => {
    fc.assert(
      fc.property(anyUnits, fc.nat({ max: 3 }), (units, number) => {
        const rule: QuotaRule = { kind: 'PER_CLUSTER', number };
        const suggested = suggest({ mayHaveTitle: true }, units, rule);
        const taken = suggested.filter(({ reason }) => reason === 'SUGGESTED');
        const standing = taken.map((each) => ({ kind: 'COLLECTIVE' as const, standing: each }));
        expect(checkQuota({ rule, judged: units, earlier: [] }, standing).isExceeded).toBe(false);
        expect(taken.every(({ mayHaveTitle }) => mayHaveTitle)).toBe(true);
        expect(suggested.map((each) => each.unit).toSorted()).toEqual(
          units.map((each) => each.unit).toSorted(),
        );
      }),
    );
  });

  it('do not depend on the order of the units', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const byName = (all: readonly string[]) => all.toSorted();
        expect(byName(told(suggest({}, [...units].reverse())))).toEqual(byName(told(suggest({}, units))));
      }),
    );
  });
});
