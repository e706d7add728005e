import { decimal, ZERO } from '@danvan/domain/kernel';
import { type CriteriaSet, compile, type Rule, score, tabulate } from '@danvan/domain/scoring';
import { describe, expect, it } from 'vitest';
import { MOVEMENT } from './index.ts';
import { HALF, leaf, say } from './parts.ts';

type Figures = Readonly<Record<string, string>>;

/** Points of each unit of a cluster under one leaf alone. */
const points = (rule: Rule, maximum: string, units: readonly Figures[]): readonly string[] => {
  const only = leaf('L', say('Tiêu chí', 'Leaf'), rule, [], { maximum, missing: 'ZERO' });
  const set: CriteriaSet = {
    ...MOVEMENT,
    scale: decimal(maximum),
    criteria: [only],
    vetoes: [],
    gates: [],
    tieBreaks: [],
  };
  const compiled = compile(set);
  const table = tabulate(
    compiled,
    units.map((figures, index) => ({
      subject: `u${index}`,
      group: 'cluster',
      leaves: {
        L: {
          state: 'ASSIGNED',
          values: Object.fromEntries(
            Object.entries(figures).map(([name, text]) => [name, decimal(text)] as const),
          ),
          setPoints: null,
        },
      },
      conditions: {},
    })),
  );
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const result = score(compiled, table.value, 'FINAL');
  return units.map((_, index) => result.scoreOf(`u${index}`)?.total.toFixed() ?? '');
};

const of = (name: string, ...texts: readonly string[]): readonly Figures[] =>
  texts.map((text) => ({ [name]: text }));
const against = (target: string, ...texts: readonly string[]): readonly Figures[] =>
  texts.map((actual) => ({ actual, target }));

const step = (from: string | null, to: string | null, given: string) => ({
  from: from === null ? null : decimal(from),
  to: to === null ? null : decimal(to),
  points: decimal(given),
});
const place = (fromRank: number, toRank: number | null, given: string) => ({
  fromRank,
  toRank,
  points: decimal(given),
});
const ratio = (direction: 'HIGHER' | 'LOWER'): Rule => ({ name: 'targetRatio', direction, half: HALF });

describe('the numbers of docs/scoring.md §2', () => {
  it.each<[string, Rule, string, readonly Figures[], readonly string[]]>([
    [
      'against the target and the best',
      ratio('HIGHER'),
      '50',
      against('100', '80', '100', '120', '150'),
      ['20', '25', '35', '50'],
    ],
    // 40, 37.5 (a quarter fewer, the best) and 75 against 50.
    ['less is better', ratio('LOWER'), '60', against('50', '40', '37.5', '75'), ['54', '60', '20']],
    ['without a target', ratio('HIGHER'), '40', [...of('actual', '45', '30'), {}], ['40', '26.67', '0']],
    ['in proportion', { name: 'linear', direction: 'HIGHER' }, '6', against('20', '15', '25'), ['4.5', '6']],
    [
      'by steps',
      { name: 'bands', steps: [step(null, '50', '1'), step('50', '80', '3'), step('80', null, '5')] },
      '5',
      of('actual', '79.9', '80'),
      ['3', '5'],
    ],
    [
      'all or nothing',
      { name: 'allOrNothing', condition: { kind: 'SHARE', share: decimal('0.7') } },
      '3',
      [
        { part: '17', whole: '25' },
        { part: '18', whole: '25' },
      ],
      ['0', '3'],
    ],
    ['for each', { name: 'perOccurrence', points: decimal(2) }, '20', of('count', '4', '12'), ['8', '20']],
    [
      'bonus and penalty',
      { name: 'bonusPenalty', bonus: decimal(10), penalty: decimal(15), minimum: decimal(-30) },
      '60',
      [
        { bonuses: '4', penalties: '1' },
        { bonuses: '0', penalties: '3' },
      ],
      ['25', '-30'],
    ],
    [
      'deducted',
      { name: 'deductFromFull', points: decimal(2), floor: ZERO },
      '6',
      of('count', '2', '5'),
      ['2', '0'],
    ],
    [
      'by place',
      {
        name: 'rankBand',
        direction: 'HIGHER',
        steps: [place(1, 1, '10'), place(2, 3, '7'), place(4, null, '4')],
      },
      '10',
      of('actual', '9', '8', '8', '7'),
      ['10', '7', '7', '4'],
    ],
    [
      'against the best',
      { name: 'proportionToBest', direction: 'HIGHER' },
      '10',
      of('actual', '45', '30'),
      ['10', '6.67'],
    ],
    [
      'less for lateness',
      { name: 'lateness', share: decimal('0.25') },
      '15',
      of('count', '1', '5'),
      ['11.25', '0'],
    ],
    ['by the appraiser', { name: 'manual' }, '20', of('points', '17.5'), ['17.5']],
    [
      'by an expression',
      { name: 'expression', text: 'min(10, 2 * a + b / 2)', inputs: ['a', 'b'] },
      '10',
      [{ a: '3', b: '5' }],
      ['8.5'],
    ],
  ])('%s', (_name, rule, maximum, units, given) => {
    expect(points(rule, maximum, units)).toEqual(given);
  });
});
