import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalText, ROUNDINGS, round } from '../../kernel/index.ts';
import { sayFault } from '../../programme/index.ts';
import {
  EXPRESSION_FAULT_WORDS,
  EXPRESSION_FAULTS,
  EXPRESSION_LIMITS,
  type Expression,
  type ExpressionNode,
  evaluateExpression,
  fraction,
  fractionOf,
  isInputName,
  parseExpression,
  roundFraction,
  writeExpression,
} from './index.ts';

const INPUTS = ['a', 'b', 'c', 'registered', 'min'];

const read = (text: string): Expression => {
  const expression = parseExpression(text, INPUTS);
  if (!expression.ok) throw new Error(`${text}: ${expression.error.code}`);
  return expression.value;
};
const result = (text: string, values: Readonly<Record<string, string>> = {}): string => {
  const value = evaluateExpression(read(text), (name) => fraction(values[name] ?? '0'));
  return value.ok ? decimalText(roundFraction(value.value, 6, 'HALF_UP')) : value.error;
};
const faultOf = (text: string, inputs: readonly string[] = INPUTS) => {
  const expression = parseExpression(text, inputs);
  return expression.ok ? null : [expression.error.code, expression.error.about?.position];
};

describe('an expression is arithmetic over the inputs of a criterion', () => {
  it.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 4 - 3', '3'],
    ['24 / 4 / 2', '3'],
    ['2 * -3', '-6'],
    ['--3', '3'],
    ['-(1 - 3)', '2'],
    ['0.1 + 0.2', '0.3'],
    ['1 / 3 * 3', '1'],
    ['2 / 3', '0.666667'],
    ['1 / -4', '-0.25'],
    ['min(3, 2.5, 4)', '2.5'],
    ['max(-3, -2.5)', '-2.5'],
    ['abs(2 - 5)', '3'],
    ['max(0, min(10, 4 + 20))', '10'],
    ['  007\n+\t1 ', '8'],
  ])('%s is %s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  it('reads what the sheet says of the inputs, and tells which of them it reads', () => {
    expect(result('5 * a / b', { a: '700', b: '1000' })).toBe('3.5');
    expect(read('5 * a / b + a').reads).toEqual(['a', 'b']);
  });

  it('may have an input that is called like a function', () => {
    expect(result('min + min(min, 1)', { min: '4' })).toBe('5');
  });

  it.each([['1 / 0'], ['a / (b - b)'], ['min(1, 2 / a)'], ['-(1 / 0)'], ['1 + 1 / 0']])(
    '%s divides by nothing, and says so instead of a value',
    (text) => {
      expect(result(text, { b: '4' })).toBe('DIVISION_BY_NOTHING');
    },
  );
});

describe('what is wrong in an expression is named with its place', () => {
  it.each([
    ['', 'EXPRESSION_EMPTY', 1],
    ['  \n', 'EXPRESSION_EMPTY', 1],
    ['a + d', 'UNKNOWN_INPUT', 5],
    ['sqrt(a)', 'UNKNOWN_INPUT', 1],
    ['1e9', 'NUMBER_NOT_PLAIN', 1],
    ['a + 0x10', 'NUMBER_NOT_PLAIN', 5],
    ['1.2.3', 'NUMBER_NOT_PLAIN', 1],
    ['.5', 'NUMBER_NOT_PLAIN', 1],
    ['2,2 * a', 'COMMA_OUTSIDE_CALL', 2],
    ['(1, 2)', 'COMMA_OUTSIDE_CALL', 3],
    ['a b', 'NOT_EXPECTED', 3],
    ['2(a)', 'NOT_EXPECTED', 2],
    ['a(1)', 'NOT_EXPECTED', 2],
    ['* a', 'NOT_EXPECTED', 1],
    ['+ a', 'NOT_EXPECTED', 1],
    ['()', 'NOT_EXPECTED', 2],
    ['min()', 'NOT_EXPECTED', 5],
    ['a)', 'NOT_EXPECTED', 2],
    ['min(a)', 'OPERANDS_WRONG', 1],
    ['1 + abs(a, b)', 'OPERANDS_WRONG', 5],
    ['(a', 'ENDS_TOO_EARLY', 3],
    ['a +', 'ENDS_TOO_EARLY', 4],
    ['max(a, b', 'ENDS_TOO_EARLY', 9],
    ['a ** b', 'NOT_EXPECTED', 4],
    ['a % b', 'UNKNOWN_CHARACTER', 3],
    ['a; b', 'UNKNOWN_CHARACTER', 2],
    ['a.b', 'UNKNOWN_CHARACTER', 2],
    ['a[0]', 'UNKNOWN_CHARACTER', 2],
    ['`a`', 'UNKNOWN_CHARACTER', 1],
    ['a\u2212b', 'UNKNOWN_CHARACTER', 2],
    ['điểm', 'UNKNOWN_CHARACTER', 1],
    ['\u{1F600}', 'UNKNOWN_CHARACTER', 1],
    ['a\u200Bb', 'UNKNOWN_CHARACTER', 2],
    ['１ + a', 'UNKNOWN_CHARACTER', 1],
    ['а + 1', 'UNKNOWN_CHARACTER', 1],
  ])('%j: %s at character %i', (text, code, position) => {
    expect(faultOf(text)).toEqual([code, position]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'globalThis', 'process', 'eval'])(
    '%s is a name like any other: unknown unless the criterion has it',
    (name) => {
      expect(faultOf(`${name} + 1`)).toEqual(['UNKNOWN_INPUT', 1]);
      expect(faultOf(`${name}(1)`)).toEqual(['UNKNOWN_INPUT', 1]);
      expect(faultOf(`${name} + 1`, [name])).toBeNull();
    },
  );

  it('knows names that could be mistaken for something else, and does not take them for inputs', () => {
    const names = ['actual', 'A_1', 'x9', '__proto__', '1a', '', 'số', 'a b', 'a'.repeat(61)];
    expect(names.filter(isInputName)).toEqual(['actual', 'A_1', 'x9']);
  });

  it('says each fault in Vietnamese and in English, with everything filled in', () => {
    const texts = [
      '',
      'a'.repeat(501),
      `${'('.repeat(30)}1`,
      '1+'.repeat(60),
      'd',
      '%',
      '1e9',
      '1,2',
      'abs(1,2)',
      '*',
      '(',
    ];
    const faults = texts.map((text) => {
      const expression = parseExpression(text, INPUTS);
      if (expression.ok) throw new Error(`${text} is no fault`);
      return expression.error;
    });
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(EXPRESSION_FAULTS));
    for (const fault of faults)
      for (const language of ['vi', 'en'] as const)
        expect(sayFault(EXPRESSION_FAULT_WORDS, fault, language)).not.toMatch(/[{}]/);
  });
});

describe('an expression has limits', () => {
  const { length, depth, nodes } = EXPRESSION_LIMITS;
  const longest = `1${' '.repeat(length - 1)}`;
  const nested = (times: number, open: string, close: string): string =>
    `${open.repeat(times)}1${close.repeat(times)}`;
  /** So many numbers and one operation less. */
  const summed = (numbers: number): string => Array.from({ length: numbers }, () => '1').join('+');

  it('of characters', () => {
    expect(faultOf(longest)).toBeNull();
    expect(faultOf(`${longest} `)).toEqual(['EXPRESSION_TOO_LONG', length + 1]);
    expect(faultOf('a+'.repeat(5_000))).toEqual(['EXPRESSION_TOO_LONG', length + 1]);
  });

  it.each([
    ['parentheses', '(', ')'],
    ['signs', '-', ''],
    ['calls', 'abs(', ')'],
  ])('of %s within each other', (_, open, close) => {
    expect(faultOf(nested(depth, open, close))).toBeNull();
    expect(faultOf(nested(depth + 1, open, close))?.[0]).toBe('EXPRESSION_TOO_DEEP');
    expect(faultOf(nested(90, open, close))?.[0]).toBe('EXPRESSION_TOO_DEEP');
  });

  it('of numbers, inputs, operations and calls', () => {
    expect(faultOf(summed(nodes / 2))).toBeNull();
    expect(faultOf(summed(nodes / 2 + 1))?.[0]).toBe('EXPRESSION_TOO_LARGE');
  });

  it('and whatever is typed ends in a value or in a named fault', () => {
    const pieces = fc.constantFrom(
      'a',
      'min',
      'abs(',
      '(',
      ')',
      ',',
      '+',
      '-',
      '*',
      '/',
      '0',
      '7.5',
      ' ',
      '__proto__',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const expression = parseExpression(text, INPUTS);
        if (!expression.ok) return EXPRESSION_FAULTS.includes(expression.error.code);
        const value = evaluateExpression(expression.value, () => fraction(3n));
        return !value.ok || value.value.denominator > 0n;
      }),
      { numRuns: 2_000 },
    );
  });
});

const number = fc
  .integer({ min: 0, max: 9_999 })
  .map((value) => ({ kind: 'NUMBER', text: `${value / 100}` }) as const);
const input = fc.constantFrom('a', 'b', 'c').map((name) => ({ kind: 'INPUT', name }) as const);
const tree = fc.letrec<{ node: ExpressionNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    number,
    input,
    fc.record({ kind: fc.constant('NEGATED' as const), operand: tie('node') }),
    fc.record({
      kind: fc.constant('OPERATION' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('node'),
      right: tie('node'),
    }),
    fc.record({
      kind: fc.constant('CALL' as const),
      function: fc.constantFrom('min' as const, 'max' as const),
      operands: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).node;

describe('an expression is what it says', () => {
  it('written and read again it is the same', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const text = writeExpression({ root, reads: [] });
        const again = parseExpression(text, INPUTS);
        if (!again.ok)
          return again.error.code === 'EXPRESSION_TOO_LONG' || again.error.code === 'EXPRESSION_TOO_LARGE';
        expect(again.value.root).toEqual(root);
        return true;
      }),
    );
  });

  it('is exact: what is added, taken away, multiplied and divided again is what it was', () => {
    const values = fc.integer({ min: 1, max: 10 ** 9 }).map((value) => decimalText(decimal(value).div(1000)));
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const value = evaluateExpression(read('((a + b) / c * c - b) / 3 * 3'), (name) =>
          fraction({ a, b, c }[name] ?? '0'),
        );
        expect(value.ok && decimalText(roundFraction(value.value, 3, 'DOWN'))).toBe(a);
      }),
    );
  });

  it('is rounded as the kernel rounds', () => {
    const values = fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((value) => decimal(value).div(1000));
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...ROUNDINGS),
        (value, places, rounding) => {
          expect(decimalText(roundFraction(fractionOf(value), places, rounding))).toBe(
            decimalText(round(value, places, rounding)),
          );
        },
      ),
    );
  });
});
