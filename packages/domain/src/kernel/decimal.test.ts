import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, decimalText, divide, isWhole, parseDecimal, round, sum } from './decimal.ts';

const scaled = fc
  .record({
    units: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    places: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ units, places }) => decimal(units).times(decimal(`0.${'0'.repeat(places)}1`).times(10)));

describe('exact decimals', () => {
  test('a tenth and two tenths are three tenths', () => {
    expect(decimalText(sum([decimal('0.1'), decimal('0.2')]))).toBe('0.3');
  });

  test('the sum does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(scaled), (values) => {
        expect(sum(values).eq(sum([...values].reverse()))).toBe(true);
      }),
    );
  });

  test('text and number are the same thing', () => {
    fc.assert(
      fc.property(scaled, (value) => {
        const read = parseDecimal(decimalText(value));
        expect(read.ok && read.value.eq(value)).toBe(true);
      }),
    );
  });

  test.each(['1e30', '1,5', '', ' 1', '0x10', 'NaN', 'Infinity', '1.', '.5', '--1'])(
    '%j is not plain',
    (text) => {
      expect(parseDecimal(text)).toEqual({ ok: false, error: 'NOT_A_DECIMAL' });
    },
  );

  test.each([
    ['2.345', 2, 'HALF_UP', '2.35'],
    ['2.345', 2, 'HALF_EVEN', '2.34'],
    ['-2.345', 2, 'HALF_UP', '-2.35'],
    ['2.341', 2, 'UP', '2.35'],
    ['2.349', 2, 'DOWN', '2.34'],
  ] as const)('%s to %i places %s is %s', (value, places, rounding, expected) => {
    expect(decimalText(round(decimal(value), places, rounding))).toBe(expected);
  });

  test('division says how it rounds', () => {
    expect(decimalText(divide(decimal(2), decimal(3), 2, 'HALF_UP'))).toBe('0.67');
    expect(decimalText(divide(decimal(2), decimal(3), 2, 'DOWN'))).toBe('0.66');
  });

  test('a whole number has no fraction, however it is written', () => {
    expect(isWhole(decimal('3.000'))).toBe(true);
    expect(isWhole(decimal('-3.001'))).toBe(false);
  });
});
