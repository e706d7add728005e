import { decimal } from '@danvan/domain/kernel';
import {
  type CriteriaSet,
  compile,
  type InputValues,
  leavesOf,
  type ScoreSheet,
  type SubjectScore,
  score,
  tabulate,
} from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { MOVEMENT, SAFE_COMMUNE, SAFE_RESIDENTIAL_AREA, SAFE_SCHOOL, SKILFUL_MODEL } from './index.ts';

type Said = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const values = (said: Said[string]): InputValues =>
  Object.fromEntries(
    Object.entries(said).map(([name, text]) => [name, text === null ? null : decimal(text)]),
  );

/** The score of one subject alone, at the close. */
const judged = (set: CriteriaSet, leaves: Said, conditions: Said): SubjectScore => {
  const sheet: ScoreSheet = {
    subject: 'subject',
    group: 'alone',
    leaves: Object.fromEntries(
      Object.entries(leaves).map(([key, said]) => [
        key,
        { state: 'ASSIGNED', values: values(said), setPoints: null },
      ]),
    ),
    conditions: Object.fromEntries(Object.entries(conditions).map(([key, said]) => [key, values(said)])),
  };
  const compiled = compile(set);
  const table = tabulate(compiled, [sheet]);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const found = score(compiled, table.value, 'FINAL').scoreOf('subject');
  if (found === null) throw new Error('Not scored');
  return found;
};

/** What meets a criterion of set A, by what its condition reads. */
const GOOD: Said = {
  YES: { met: '1' },
  AT_LEAST: { actual: '1' },
  EQUAL: { actual: '0' },
  SHARE: { part: '25', whole: '25' },
  BEFORE: { actual: '3', before: '5' },
};

const allMet = (set: CriteriaSet): Said =>
  Object.fromEntries(
    leavesOf(set.criteria).map(({ key, rule }) => {
      if (rule.name !== 'allOrNothing') throw new Error(`${key} is no condition`);
      const { condition } = rule;
      return [key, GOOD[condition.kind === 'COMPARE' ? condition.comparison : condition.kind] ?? {}];
    }),
  );
const noneHolds = (set: CriteriaSet): Said =>
  Object.fromEntries(set.vetoes.map(({ key }) => [key, { met: '0' }]));

describe('set A: every criterion met and nothing that excludes (Thông tư 124/2021/TT-BCA)', () => {
  const recognised = (set: CriteriaSet, leaves: Said = {}, conditions: Said = {}) =>
    judged(set, { ...allMet(set), ...leaves }, { ...noneHolds(set), ...conditions }).isRecognised;

  it('is met when all is met', () => {
    expect([recognised(SAFE_RESIDENTIAL_AREA), recognised(SAFE_COMMUNE), recognised(SAFE_SCHOOL)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is not met when one of the excluding conditions holds', () => {
    for (const { key } of SAFE_COMMUNE.vetoes)
      expect([key, recognised(SAFE_COMMUNE, {}, { [key]: { met: '1' } })]).toEqual([key, false]);
  });

  it('70 % of 25 needs 18, not 17', () => {
    const areas = (part: string) => recognised(SAFE_COMMUNE, { '6.2': { part, whole: '25' } });
    expect([areas('18'), areas('17')]).toEqual([true, false]);
  });

  it('one household that has not registered is one too many', () => {
    expect(recognised(SAFE_RESIDENTIAL_AREA, { '1.3': { part: '119', whole: '120' } })).toBe(false);
  });

  it('as many crimes as last year are not fewer, but none in both years is as good as it gets', () => {
    const crimes = (actual: string, before: string) =>
      recognised(SAFE_RESIDENTIAL_AREA, { '4.1': { actual, before } });
    expect([crimes('4', '5'), crimes('5', '5'), crimes('0', '0')]).toEqual([true, false, true]);
  });

  it('cannot be told while a question or an excluding condition is unanswered', () => {
    expect(recognised(SAFE_SCHOOL, { '4.1': { actual: null } })).toBeNull();
    expect(recognised(SAFE_SCHOOL, {}, { '3.6': { met: null } })).toBeNull();
  });
});

describe('set B: excellent only behind set A', () => {
  const full: Said = Object.fromEntries(
    leavesOf(MOVEMENT.criteria).map(({ key, rule }) => {
      if (rule.name === 'linear') return [key, { actual: '10', target: '10' }];
      if (rule.name === 'lateness' || rule.name === 'deductFromFull') return [key, { count: '0' }];
      if (rule.name === 'perOccurrence') return [key, { count: '4' }];
      if (rule.name === 'bands') return [key, { actual: '95' }];
      const condition = rule.name === 'allOrNothing' ? rule.condition : null;
      return [
        key,
        GOOD[condition?.kind === 'COMPARE' ? condition.comparison : (condition?.kind ?? '')] ?? {},
      ];
    }),
  );

  it('100 points are excellent with set A, and good without it or while it is not said', () => {
    const classes = ['1', '0', null].map((met) => judged(MOVEMENT, full, { A: { met } }));
    expect(classes.map(({ total }) => total.toFixed())).toEqual(['100', '100', '100']);
    expect(classes.map((each) => each.class)).toEqual(['EXCELLENT', 'GOOD', 'GOOD']);
  });

  it('twice late costs half of the four points for reports: 4 − 2·1 = 2', () => {
    const late = judged(MOVEMENT, { ...full, 'I.4': { count: '2' } }, { A: { met: '1' } });
    expect(late.total.toFixed()).toBe('98');
  });
});

describe('set D: conditions first, then points', () => {
  const points = (of: readonly string[]): Said =>
    Object.fromEntries(of.map((each, index) => [`D.${index + 1}`, { points: each }]));
  const met = (but: string | null = null): Said =>
    Object.fromEntries(SKILFUL_MODEL.gates.map(({ key }) => [key, { met: key === but ? '0' : '1' }]));
  const EXCELLENT = points(['18', '17', '18', '16', '17']);

  it('86 points after a full year are exemplary, before it recognised', () => {
    expect(judged(SKILFUL_MODEL, EXCELLENT, met()).class).toBe('EXEMPLARY');
    expect(judged(SKILFUL_MODEL, EXCELLENT, met('G.6')).class).toBe('RECOGNISED');
  });

  it.each(['G.1', 'G.2', 'G.3', 'G.4', 'G.5'])(
    'without %s nothing is recognised, whatever the points',
    (gate) => {
      const found = judged(SKILFUL_MODEL, EXCELLENT, met(gate));
      expect([found.total.toFixed(), found.class]).toEqual(['86', 'NOT_RECOGNISED']);
    },
  );

  it('70 points are recognised, 69.99 are not', () => {
    const at = (last: string) => judged(SKILFUL_MODEL, points(['14', '14', '14', '14', last]), met()).class;
    expect([at('14'), at('13.99')]).toEqual(['RECOGNISED', 'NOT_RECOGNISED']);
  });
});
