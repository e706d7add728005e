import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal } from '../../../kernel/index.ts';
import type { IndicatorCode } from '../../../reporting/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { CriteriaSetDraft } from '../draft.ts';
import { maximaOf } from '../maxima-of.ts';
import type { CriterionLeaf } from '../model.ts';
import { aContext, aDraft, aGroup, aLeaf, aMet, anInput, aRecognition, aVeto } from '../testing.ts';
import { checkCriteriaSet } from './check-criteria-set.ts';

const faultsOf = (over: Partial<CriteriaSetDraft>) => {
  const checked = checkCriteriaSet(aDraft(over), aContext());
  return checked.ok ? [] : checked.error.map(({ code, path }) => `${path.join('.')} ${code}`);
};
const faultsOfLeaf = (over: Partial<CriterionLeaf>) => faultsOf({ criteria: [aLeaf('I', over)] });
const faultsOfRule = (rule: Rule, ...inputs: readonly string[]) =>
  faultsOfLeaf({ rule, inputs: inputs.map((name) => anInput(name)) });
const number = (value: string | number): Decimal => decimal(value);

describe('a criteria set', () => {
  it('is legal when its maxima sum to the scale', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('whose maxima do not sum to the scale is refused, with the sum and the difference (scoring.md §1)', () => {
    const checked = checkCriteriaSet(aDraft({ scale: number(12) }), aContext());
    expect(checked).toMatchObject({
      error: [{ code: 'MAXIMA_BELOW_SCALE', about: { sum: '10', scale: '12', difference: '2' } }],
    });
    expect(faultsOf({ scale: number('9.9'), bands: [] })).toEqual(['criteria MAXIMA_ABOVE_SCALE']);
  });

  it('sums maxima exactly: ten times 0.1 is 1', () => {
    const criteria = Array.from({ length: 10 }, (_, at) => aLeaf(`L${at}`, { maximum: number('0.1') }));
    expect(faultsOf({ criteria, scale: number(1), bands: [] })).toEqual([]);
  });

  it('without a day from which it holds stays a draft', () => {
    expect(faultsOf({ validity: { from: null, to: null } })).toEqual(['validity.from DAY_REQUIRED']);
  });

  it('names every criterion, veto and gate once', () => {
    const criteria = [aLeaf('I', { maximum: number(5) }), aLeaf('I', { maximum: number(5) })];
    expect(faultsOf({ criteria, vetoes: [aVeto('I')] })).toEqual([
      'criteria.1.key KEY_REPEATED',
      'vetoes.0.key KEY_REPEATED',
    ]);
  });

  it('is at most eight levels deep', () => {
    const nested = (depth: number) => {
      let criterion: ReturnType<typeof aGroup> | CriterionLeaf = aLeaf('L');
      for (let level = 1; level < depth; level += 1) criterion = aGroup(`G${level}`, [criterion]);
      return faultsOf({ criteria: [criterion] });
    };
    expect(nested(8)).toEqual([]);
    expect(nested(9)).toEqual([`criteria${'.0.children'.repeat(8)}.0 TREE_TOO_DEEP`]);
  });

  it('has at most 500 leaves, and at least one', () => {
    const leaves = (count: number) =>
      Array.from({ length: count }, (_, at) => aLeaf(`L${at}`, { maximum: number(1) }));
    expect(faultsOf({ criteria: leaves(500), scale: number(500) })).toEqual([]);
    expect(faultsOf({ criteria: leaves(501), scale: number(501) })).toEqual(['criteria TOO_MANY_LEAVES']);
    expect(faultsOf({ criteria: [aGroup('I', [])] })).toContain('criteria NO_CRITERIA');
  });

  it('has no maximum below nothing, and 0 only for bonuses and penalties', () => {
    expect(faultsOfLeaf({ maximum: number(-10) })).toContain('criteria.0.maximum MAXIMUM_NEGATIVE');
    expect(faultsOfLeaf({ maximum: number(0) })).toContain('criteria.0.maximum MAXIMUM_ZERO');
    const penalties: Rule = {
      name: 'bonusPenalty',
      bonus: number(0),
      penalty: number(1),
      minimum: number(-5),
    };
    const inputs = [anInput('bonuses'), anInput('penalties')];
    const criteria = [aLeaf('I'), aLeaf('II', { maximum: number(0), rule: penalties, inputs })];
    expect(faultsOf({ criteria })).toEqual([]);
  });
});

describe('the parameters of a rule', () => {
  it.each([
    [
      'half of a target above the whole',
      { name: 'targetRatio', direction: 'HIGHER', half: number('1.1') },
      'half NOT_A_SHARE',
    ],
    ['less than nothing for a lateness', { name: 'lateness', share: number('-0.25') }, 'share NOT_A_SHARE'],
    ['nothing for an occurrence', { name: 'perOccurrence', points: number(0) }, 'points NOT_POSITIVE'],
    [
      'a penalty that gives points',
      { name: 'bonusPenalty', bonus: number(1), penalty: number(-1), minimum: number(0) },
      'penalty NEGATIVE',
    ],
    [
      'a minimum above the maximum',
      { name: 'bonusPenalty', bonus: number(1), penalty: number(1), minimum: number(11) },
      'minimum MINIMUM_ABOVE_MAXIMUM',
    ],
    [
      'a floor above the maximum',
      { name: 'deductFromFull', points: number(1), floor: number(11) },
      'floor MINIMUM_ABOVE_MAXIMUM',
    ],
    ['steps without any', { name: 'bands', steps: [] }, 'steps STEPS_REQUIRED'],
  ] as const satisfies readonly (readonly [string, Rule, string])[])('refuse %s', (_, rule, fault) => {
    expect(faultsOfLeaf({ rule })).toContain(`criteria.0.rule.${fault}`);
  });

  const bands = (...steps: readonly (readonly [string | null, string | null])[]) =>
    faultsOfRule(
      {
        name: 'bands',
        steps: steps.map(([from, to]) => ({
          from: from === null ? null : number(from),
          to: to === null ? null : number(to),
          points: number(1),
        })),
      },
      'actual',
    );

  it('are steps that follow each other without gaps and overlaps', () => {
    expect(bands([null, '50'], ['50', '90'], ['90', null])).toEqual([]);
    expect(bands([null, '50'], ['51', null])).toEqual(['criteria.0.rule.steps.0 STEPS_NOT_CONNECTED']);
    expect(bands([null, '50'], ['49', null])).toEqual(['criteria.0.rule.steps.0 STEPS_NOT_CONNECTED']);
    expect(bands(['50', '50'])).toEqual(['criteria.0.rule.steps.0 STEP_EMPTY']);
  });

  it('are steps that divide any range at any cuts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (cuts) => {
        const ends = [...cuts].sort((a, b) => a - b).map(String);
        const steps = [...ends, null].map((to, at) => [ends[at - 1] ?? null, to] as const);
        expect(bands(...steps)).toEqual([]);
      }),
    );
  });

  it('are points of a step within the maximum', () => {
    const rule: Rule = { name: 'bands', steps: [{ from: null, to: null, points: number(11) }] };
    expect(faultsOfRule(rule, 'actual')).toEqual(['criteria.0.rule.steps.0.points POINTS_ABOVE_MAXIMUM']);
  });

  const ranks = (...steps: readonly (readonly [number, number | null])[]) =>
    faultsOfRule(
      {
        name: 'rankBand',
        direction: 'HIGHER',
        steps: steps.map(([fromRank, toRank]) => ({ fromRank, toRank, points: number(1) })),
      },
      'actual',
    );

  it('are places from the first on, each in one step', () => {
    expect(ranks([1, 1], [2, 3], [4, null])).toEqual([]);
    expect(ranks([2, null])).toEqual(['criteria.0.rule.steps.0 STEPS_NOT_CONNECTED']);
    expect(ranks([1, 2], [2, null])).toEqual(['criteria.0.rule.steps.1 STEPS_NOT_CONNECTED']);
    expect(ranks([1, null], [2, 3])).toEqual(['criteria.0.rule.steps.1 STEPS_NOT_CONNECTED']);
  });

  it('are shares within 0 and 100 %, the lower first', () => {
    const within = (from: string, below: string | null): Rule => ({
      name: 'allOrNothing',
      condition: { kind: 'SHARE_WITHIN', from: number(from), below: below === null ? null : number(below) },
    });
    expect(faultsOfRule(within('0.05', '0.1'), 'part', 'whole')).toEqual([]);
    expect(faultsOfRule(within('0.1', '0.05'), 'part', 'whole')).toEqual([
      'criteria.0.rule.condition.below STEP_EMPTY',
    ]);
    expect(faultsOfRule(within('1.5', null), 'part', 'whole')).toEqual([
      'criteria.0.rule.condition.from NOT_A_SHARE',
    ]);
  });

  const expression = (text: string, ...inputs: readonly string[]) =>
    faultsOfRule({ name: 'expression', text, inputs }, ...inputs);

  it('are expressions over what the criterion declares, short and flat', () => {
    expect(expression('min(a, 2 * b)', 'a', 'b')).toEqual([]);
    expect(expression('a + c', 'a')).toEqual(['criteria.0.rule.text UNKNOWN_INPUT']);
    expect(expression(`${'('.repeat(60)}a${')'.repeat(60)}`, 'a')).toEqual([
      'criteria.0.rule.text EXPRESSION_TOO_DEEP',
    ]);
    expect(expression(`a${' + a'.repeat(400)}`, 'a')).toEqual(['criteria.0.rule.text EXPRESSION_TOO_LONG']);
    expect(expression('process.exit()', 'a')).toHaveLength(1);
    expect(expression('a', 'số')).toContain('criteria.0.rule.inputs.0 NAME_NOT_USABLE');
  });
});

describe('the inputs of a criterion', () => {
  it('are those that its rule reads, each once', () => {
    expect(faultsOfLeaf({ inputs: [] })).toEqual(['criteria.0.inputs INPUT_MISSING']);
    expect(faultsOfLeaf({ inputs: [anInput('count'), anInput('actual')] })).toEqual([
      'criteria.0.inputs.1.name INPUT_NOT_READ',
    ]);
    expect(faultsOfLeaf({ inputs: [anInput('count'), anInput('count')] })).toEqual([
      'criteria.0.inputs.1.name INPUT_REPEATED',
    ]);
  });

  it('may leave out a target, which is not a missing figure', () => {
    const rule: Rule = { name: 'targetRatio', direction: 'HIGHER', half: number('0.5') };
    expect(faultsOfRule(rule, 'actual')).toEqual([]);
    expect(faultsOfRule(rule, 'target')).toEqual(['criteria.0.inputs INPUT_MISSING']);
  });

  it('are bound to indicators that exist', () => {
    const bound = (code: string) => [anInput('count', { indicator: code as IndicatorCode })];
    expect(faultsOfLeaf({ inputs: bound('LAUNCH') })).toEqual([]);
    expect(faultsOfLeaf({ inputs: bound('NOWHERE') })).toEqual([
      'criteria.0.inputs.0.indicator INDICATOR_UNKNOWN',
    ]);
    expect(faultsOfLeaf({ inputs: [anInput('count', { isTarget: true })] })).toEqual([
      'criteria.0.inputs.0.isTarget TARGET_WITHOUT_INDICATOR',
    ]);
  });
});

const words = (vi: string) => ({ vi, en: vi });
const bands = (...list: readonly (readonly [string, number])[]) =>
  list.map(([code, from]) => ({ code, name: words(code), from: number(from) }));

describe('the classes of a set', () => {
  it('go from the best down to 0', () => {
    expect(faultsOf({ bands: bands(['A', 9], ['B', 5], ['C', 0]) })).toEqual([]);
    expect(faultsOf({ bands: bands(['A', 5], ['B', 9], ['C', 0]) })).toEqual([
      'bands.1.from BANDS_NOT_DESCENDING',
    ]);
    expect(faultsOf({ bands: bands(['A', 9], ['B', 5]) })).toEqual(['bands.1.from LOWEST_BAND_NOT_ZERO']);
    expect(faultsOf({ bands: bands(['A', 11], ['B', 0]) })).toEqual(['bands.0.from BAND_ABOVE_SCALE']);
    expect(faultsOf({ bands: bands(['A', 9], ['A', 0]) })).toEqual(['bands.1.code CLASS_REPEATED']);
  });

  it('are the only ones that vetoes, gates and the quota name', () => {
    const gate = { ...aVeto('G'), class: 'BEST' };
    const { effects: _, missing: __, ...asGate } = gate;
    expect(
      faultsOf({
        vetoes: [aVeto('V', { effects: [{ kind: 'CAP_CLASS', class: 'BEST' }] })],
        gates: [asGate],
        quota: { class: 'BEST', share: number('0.2'), among: ['BEST'], source: null },
      }),
    ).toEqual([
      'vetoes.0.effects.0.class CLASS_UNKNOWN',
      'gates.0.class CLASS_UNKNOWN',
      'quota.class CLASS_UNKNOWN',
      'quota.among.0 CLASS_UNKNOWN',
    ]);
  });

  it('hold a quota only of a class that has one below it, as a share', () => {
    const quota = { class: 'WEAK', share: number('1.2'), among: ['GOOD'], source: null };
    expect(faultsOf({ quota })).toEqual([
      'quota.class CLASS_IS_LOWEST',
      'quota.share NOT_A_SHARE',
      'quota.among QUOTA_WITHOUT_ITS_CLASS',
    ]);
  });
});

describe('ties', () => {
  it('are broken by criteria that exist, leaves or groups, and by nothing twice', () => {
    expect(faultsOf({ tieBreaks: [{ kind: 'CRITERION', key: 'I' }, { kind: 'QUANTITATIVE' }] })).toEqual([]);
    expect(faultsOf({ tieBreaks: [{ kind: 'CRITERION', key: 'IX' }] })).toEqual([
      'tieBreaks.0.key CRITERION_UNKNOWN',
    ]);
    expect(faultsOf({ tieBreaks: [{ kind: 'QUANTITATIVE' }, { kind: 'QUANTITATIVE' }] })).toEqual([
      'tieBreaks.1 TIE_BREAK_REPEATED',
    ]);
  });
});

describe('a set that recognises', () => {
  const checked = (over: Partial<CriteriaSetDraft>) => {
    const result = checkCriteriaSet({ ...aRecognition(), ...over }, aContext());
    return result.ok ? [] : result.error.map(({ code, path }) => `${path.join('.')} ${code}`);
  };

  it('has neither points nor scale, classes or ranks (scoring.md §3 A)', () => {
    expect(checked({})).toEqual([]);
    expect(checked({ scale: number(100) })).toEqual(['scale NOT_IN_RECOGNITION']);
    expect(checked({ bands: bands(['A', 0]) })).toEqual(['bands NOT_IN_RECOGNITION']);
    expect(checked({ tieBreaks: [{ kind: 'QUANTITATIVE' }] })).toEqual(['tieBreaks NOT_IN_RECOGNITION']);
    expect(checked({ criteria: [aMet('1', { maximum: number(5) })] })).toEqual([
      'criteria.0.maximum NOT_IN_RECOGNITION',
    ]);
    expect(checked({ criteria: [aLeaf('1', { maximum: null })] })).toEqual([
      'criteria.0.rule.name RULE_NOT_IN_RECOGNITION',
    ]);
  });

  it('may say that whoever meets a veto is not recognised; a set with points may not', () => {
    const vetoes = [aVeto('V', { effects: [{ kind: 'NOT_RECOGNISED' }] })];
    expect(checked({ vetoes })).toEqual([]);
    expect(faultsOf({ vetoes })).toEqual(['vetoes.0.effects.0 EFFECT_NOT_IN_OUTCOME']);
  });
});

describe('what is written in Vietnamese alone', () => {
  it('stands in Vietnamese for English readers, too', () => {
    const name = { vi: 'Bộ tiêu chí', en: '' };
    expect(checkCriteriaSet(aDraft({ name }), aContext())).toMatchObject({
      value: { name: { vi: 'Bộ tiêu chí', en: 'Bộ tiêu chí' } },
    });
    expect(faultsOf({ name: { vi: '', en: 'A set' } })).toEqual(['name.vi TEXT_REQUIRED']);
  });
});

describe('the maxima of a tree', () => {
  it('sum group by group, whatever the shape, to that of the whole', () => {
    const maximum = fc.integer({ min: 0, max: 10_000 }).map((cents) => decimal(cents).div(100));
    fc.assert(
      fc.property(fc.array(fc.array(maximum, { maxLength: 5 }), { maxLength: 5 }), (groups) => {
        const maxima = maximaOf(
          groups.map((leaves) => ({ children: leaves.map((each) => ({ maximum: each })) })),
        );
        const flat = groups.flat().reduce((total, each) => total.plus(each), decimal(0));
        expect(maxima.maximum.eq(flat)).toBe(true);
        expect(maxima.children.reduce((total, each) => total.plus(each.maximum), decimal(0)).eq(flat)).toBe(
          true,
        );
      }),
    );
  });

  it('count nothing for what is not typed yet', () => {
    expect(maximaOf([{ maximum: null }, { maximum: decimal(3) }]).maximum.toFixed()).toBe('3');
  });
});
