import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { sayFault } from '../../programme/index.ts';
import { aVeto } from '../criteria-set/testing.ts';
import type { Rule } from '../rules/rule.ts';
import { compile } from '../score/compile.ts';
import { entry, leafWith, NOT_ASSIGNED, setOf, sheetOf } from '../score/testing.ts';
import { SHEET_FAULT_CODES, SHEET_FAULT_WORDS } from './fault.ts';
import type { ScoreSheet } from './sheet.ts';
import { tabulate } from './tabulate.ts';

const target: Rule = { name: 'targetRatio', direction: 'HIGHER', half: decimal('0.5') };
const compiled = compile(
  setOf(
    [
      leafWith('1', target, '10', { mayBeNotAssigned: true }),
      leafWith('2', { name: 'manual' }, '5'),
      leafWith(
        '3',
        { name: 'bonusPenalty', bonus: decimal(1), penalty: decimal(1), minimum: decimal(-2) },
        '5',
      ),
    ],
    { vetoes: [aVeto('V')] },
  ),
);
const faultsOf = (...sheets: ScoreSheet[]) => {
  const table = tabulate(compiled, sheets);
  return table.ok ? [] : table.error.map(({ code, path }) => `${code} ${path.join('/')}`);
};

describe('sheets as columns', () => {
  it('figures are whole numbers by the decimals of their leaf, what is not there is not zero', () => {
    const table = tabulate(compiled, [
      sheetOf('b', { '1': entry({ actual: '12.5', target: '10' }) }),
      sheetOf('a', { '1': entry({ actual: '0.25', target: null }) }),
      sheetOf('c', { '1': NOT_ASSIGNED }),
    ]);
    expect(table.ok && table.value.subjects).toEqual(['a', 'b', 'c']);
    expect(table.ok && table.value.leaves[0]).toEqual({
      decimals: 2,
      inputs: [new Float64Array([25, 1250, Number.NaN]), new Float64Array([Number.NaN, 1000, Number.NaN])],
      isNotAssigned: new Uint8Array([0, 0, 1]),
      setPoints: new Float64Array([Number.NaN, Number.NaN, Number.NaN]),
    });
  });

  it('clusters are found whatever the order, and none is empty', () => {
    const table = tabulate(compiled, [
      sheetOf('b', {}, { group: 'y' }),
      sheetOf('a', {}, { group: 'z' }),
      sheetOf('c', {}, { group: 'y' }),
    ]);
    expect(table.ok && table.value.groups).toEqual({
      names: ['y', 'z'],
      of: new Int32Array([1, 0, 0]),
      members: [new Int32Array([1, 2]), new Int32Array([0])],
    });
  });

  it('nobody at all is a table too', () => {
    const table = tabulate(compiled, []);
    expect(table.ok && [table.value.subjects, table.value.groups.names]).toEqual([[], []]);
  });
});

describe('what a set cannot read is named with its place', () => {
  it.each([
    ['a subject that comes twice', [sheetOf('a', {}), sheetOf('a', {})], ['SUBJECT_TWICE a']],
    ['a leaf that the set has not', [sheetOf('a', { '9': entry({}) })], ['LEAF_UNKNOWN a/leaves/9']],
    [
      'a veto that the set has not',
      [sheetOf('a', {}, { conditions: { W: { met: 1 } } })],
      ['CONDITION_UNKNOWN a/conditions/W'],
    ],
    [
      'an input that the rule does not read',
      [sheetOf('a', { '1': entry({ count: 1 }) })],
      ['INPUT_UNKNOWN a/leaves/1/count'],
    ],
    [
      'an input that the veto does not read',
      [sheetOf('a', {}, { conditions: { V: { part: 1 } } })],
      ['INPUT_UNKNOWN a/conditions/V/part'],
    ],
    [
      'a figure of too many digits',
      [sheetOf('a', { '1': entry({ actual: '9007199254740992' }) })],
      ['FIGURE_TOO_LARGE a/leaves/1/actual'],
    ],
    [
      'a figure too fine for its size',
      [sheetOf('a', { '1': entry({ actual: '900719925474.12345' }) })],
      ['FIGURE_TOO_LARGE a/leaves/1/actual'],
    ],
    [
      'a count below 0',
      [sheetOf('a', { '3': entry({ bonuses: -1, penalties: 0 }) })],
      ['FIGURE_NEGATIVE a/leaves/3/bonuses'],
    ],
    [
      'points above the maximum',
      [sheetOf('a', { '1': entry({}, '10.01') })],
      ['POINTS_OUT_OF_BOUNDS a/leaves/1/setPoints'],
    ],
    [
      'points below the minimum',
      [sheetOf('a', { '3': entry({}, '-2.01') })],
      ['POINTS_OUT_OF_BOUNDS a/leaves/3/setPoints'],
    ],
    [
      'an appraiser’s points above the maximum',
      [sheetOf('a', { '2': entry({ points: '5.1' }) })],
      ['POINTS_OUT_OF_BOUNDS a/leaves/2/points'],
    ],
    [
      'a leaf left out that may not be',
      [sheetOf('a', { '2': NOT_ASSIGNED })],
      ['MAY_NOT_BE_LEFT_OUT a/leaves/2'],
    ],
  ] as const)('%s', (_what, sheets, expected) => {
    expect(faultsOf(...sheets)).toEqual(expected);
  });

  it('all of it at once, not only the first', () => {
    const sheet = sheetOf('a', { '9': entry({}), '2': NOT_ASSIGNED });
    expect(faultsOf(sheet, sheetOf('b', { '8': entry({}) }))).toHaveLength(3);
  });

  it('names that every object has are no figures', () => {
    const set = setOf([
      leafWith('constructor', { name: 'expression', text: 'valueOf', inputs: ['valueOf'] }, '5'),
    ]);
    const table = tabulate(compile(set), [sheetOf('a', {})]);
    expect(table.ok && table.value.leaves[0]?.inputs[0]?.[0]).toBeNaN();
  });

  it('the largest figures that are taken are taken exactly', () => {
    expect(faultsOf(sheetOf('a', { '1': entry({ actual: '9007199254740991', target: '1e3' }) }))).toEqual([]);
  });

  it('every fault has its words', () => {
    const fault = {
      code: 'POINTS_OUT_OF_BOUNDS',
      path: [],
      about: { key: 'I.1', minimum: 0, maximum: 10 },
    } as const;
    expect(sayFault(SHEET_FAULT_WORDS, fault, 'vi')).toBe('Điểm của tiêu chí “I.1” phải từ 0 đến 10');
    for (const code of SHEET_FAULT_CODES) expect(SHEET_FAULT_WORDS[code].vi).not.toBe('');
  });
});
