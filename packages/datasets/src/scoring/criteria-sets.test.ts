import { ONE, sum, ZERO } from '@danvan/domain/kernel';
import {
  CONDITION_INPUTS,
  type CriteriaSet,
  type Criterion,
  canonicalText,
  checkCriteriaSet,
  isLeaf,
  leavesOf,
  parseCriteriaSet,
  RULE_INPUTS,
  toJson,
} from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../reporting/indicators.ts';
import { CLUSTER_1000, CRITERIA_SETS, MOVEMENT, SAFE_SETS, SKILFUL_MODEL } from './index.ts';
import { group, say, yes } from './parts.ts';

const maximumOf = (criterion: Criterion) =>
  sum(leavesOf([criterion]).map(({ maximum }) => maximum ?? ZERO)).toFixed();

const find = (criteria: readonly Criterion[], key: string): Criterion => {
  for (const criterion of criteria) {
    if (criterion.key === key) return criterion;
    if (!isLeaf(criterion) && key.startsWith(`${criterion.key}.`)) return find(criterion.children, key);
  }
  throw new Error(`${key} is not there`);
};

const maxima = ({ criteria }: CriteriaSet, keys: readonly string[]) =>
  keys.map((key) => maximumOf(find(criteria, key)));

const everyCriterion = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) =>
    isLeaf(criterion) ? [criterion] : [criterion, ...everyCriterion(criterion.children)],
  );

describe.each(CRITERIA_SETS.map((set) => [set.code, set] as const))('%s', (_code, set) => {
  const leaves = leavesOf(set.criteria);

  it('sums to its scale, to the last point', () => {
    const total = sum(leaves.map(({ maximum }) => maximum ?? ZERO));
    expect(total.toFixed()).toBe((set.scale ?? ZERO).toFixed());
    expect(leaves.every(({ maximum }) => (maximum === null) === (set.outcome === 'RECOGNITION'))).toBe(true);
  });

  it('is read from its JSON as it is, and nothing is wrong with it', () => {
    const parsed = parseCriteriaSet(JSON.parse(JSON.stringify(toJson(set))));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const indicators = new Set(INDICATORS.map(({ code }) => code));
    const checked = checkCriteriaSet(parsed.value, { indicators, extended: null });
    if (!checked.ok) throw new Error(JSON.stringify(checked.error));
    expect(canonicalText(checked.value)).toBe(canonicalText(set));
  });

  it('names every criterion, exclusion and gate once', () => {
    const keys = [...everyCriterion(set.criteria), ...set.vetoes, ...set.gates].map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('asks of each leaf exactly what its rule reads', () => {
    for (const { key, rule, inputs } of leaves) {
      const reads =
        rule.name === 'allOrNothing'
          ? CONDITION_INPUTS[rule.condition.kind]
          : rule.name === 'expression'
            ? rule.inputs
            : [...RULE_INPUTS[rule.name].required, ...RULE_INPUTS[rule.name].optional];
      expect([key, inputs.map(({ name }) => name)]).toEqual([key, [...reads]]);
    }
  });

  it('takes figures only from indicators that are reported', () => {
    const known = new Set(INDICATORS.map(({ code }) => code));
    const asked = [...leaves, ...set.vetoes, ...set.gates].flatMap(({ inputs }) => inputs);
    expect(asked.filter(({ indicator }) => indicator !== null && !known.has(indicator))).toEqual([]);
  });

  it('says in both languages what is set by us', () => {
    expect(set.notes.vi).toMatch(/do hệ thống đặt/i);
    expect(set.notes.en).toMatch(/set by us/i);
  });
});

describe('set A', () => {
  it('has the conditions that exclude: 7 for areas and communes, 8 for workplaces, 6 for schools', () => {
    expect(SAFE_SETS.map(({ vetoes }) => vetoes.length)).toEqual([7, 7, 8, 6]);
    expect(
      SAFE_SETS.flatMap(({ vetoes }) => vetoes).every(
        ({ name, note }) => /^Điều kiện loại trừ thứ \d$/.test(name.vi) && note !== null,
      ),
    ).toBe(true);
  });

  it('states each window', () => {
    expect(
      SAFE_SETS.map(({ notes }) => /từ (\d\d\/\d\d) năm trước đến (\d\d\/\d\d)/.exec(notes.vi)?.slice(1)),
    ).toEqual([
      ['01/11', '31/10'],
      ['16/11', '15/11'],
      ['16/11', '15/11'],
      ['16/11', '15/11'],
    ]);
  });

  it('asks of a commune that everything in it has registered and that 70 % is recognised', () => {
    const [, commune] = SAFE_SETS;
    const shares = leavesOf([find(commune?.criteria ?? [], '6')]).map(({ rule }) => rule);
    expect(shares).toMatchObject([{ condition: { share: ONE } }, { condition: { kind: 'SHARE' } }]);
  });
});

describe('a province that builds on set A', () => {
  const [, base] = SAFE_SETS;
  if (!base) throw new Error('Set A has no set of communes');
  const own: Criterion = yes('7.1', say('Có đường dây tiếp nhận ý kiến Nhân dân', 'A line for the people'));
  const extension = (criteria: readonly Criterion[]): CriteriaSet => ({
    ...base,
    code: 'AN-TOAN-ANTT-XA-QN',
    extends: { code: base.code, version: base.version },
    criteria,
  });
  const faults = (set: CriteriaSet) => {
    const indicators = new Set(INDICATORS.map(({ code }) => code));
    const checked = checkCriteriaSet(set, { indicators, extended: base });
    return checked.ok ? [] : checked.error.map(({ code }) => code);
  };

  it('may add a criterion', () => {
    expect(
      faults(extension([...base.criteria, group('7', say('Của tỉnh', 'Of the province'), [own])])),
    ).toEqual([]);
  });

  it('may take none away', () => {
    expect(faults(extension(base.criteria.slice(1)))).not.toEqual([]);
  });
});

describe('set B', () => {
  it('keeps the four published figures and marks only them as published', () => {
    const published = leavesOf(MOVEMENT.criteria).filter(({ source }) => source !== null);
    expect(published.map(({ key, maximum }) => [key, maximum?.toFixed()])).toEqual([
      ['I.1', '3'],
      ['II.1', '3'],
      ['III.1', '5'],
      ['IV.1', '1'],
    ]);
    expect(MOVEMENT.notes.vi).toContain('Tham khảo, không phải bảng điểm của QĐ 510');
  });

  it('has its six groups, and excellent only behind set A', () => {
    expect(maxima(MOVEMENT, ['I', 'II', 'III', 'IV', 'V', 'VI'])).toEqual([
      '15',
      '20',
      '10',
      '10',
      '20',
      '25',
    ]);
    expect(MOVEMENT.gates.map((gate) => gate.class)).toEqual(['EXCELLENT']);
  });
});

describe('set C', () => {
  it('is 700, 200 and 100 points', () => {
    expect(maxima(CLUSTER_1000, ['I', 'II', 'III'])).toEqual(['700', '200', '100']);
  });

  it('has 40 points for building the movement, as 10 + 15 + 5 + 10', () => {
    const parts = ['I.4.a', 'I.4.b', 'I.4.c', 'I.4.d'];
    expect(maxima(CLUSTER_1000, ['I.4', ...parts])).toEqual(['40', '10', '15', '5', '10']);
  });

  it('divides the hundred of emulation into 40, 20, 15 and 25', () => {
    expect(maxima(CLUSTER_1000, ['III.1', 'III.2', 'III.3', 'III.4'])).toEqual(['40', '20', '15', '25']);
  });

  it('uses the rules that scoring.md §3 names, and lateness', () => {
    expect([...new Set(leavesOf(CLUSTER_1000.criteria).map(({ rule }) => rule.name))].toSorted()).toEqual([
      'allOrNothing',
      'bonusPenalty',
      'lateness',
      'perOccurrence',
      'targetRatio',
    ]);
  });
});

describe('set D', () => {
  it('has five parts of twenty, recognised from 70, exemplary from 85 and only after a full year', () => {
    expect(leavesOf(SKILFUL_MODEL.criteria).map(({ maximum }) => maximum?.toFixed())).toEqual(
      Array.from({ length: 5 }, () => '20'),
    );
    expect(SKILFUL_MODEL.bands.map(({ code, from }) => [code, from.toFixed()])).toEqual([
      ['EXEMPLARY', '85'],
      ['RECOGNISED', '70'],
      ['NOT_RECOGNISED', '0'],
    ]);
    expect(SKILFUL_MODEL.gates.map((gate) => gate.class)).toEqual([
      ...Array.from({ length: 5 }, () => 'RECOGNISED'),
      'EXEMPLARY',
    ]);
  });
});
