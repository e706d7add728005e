import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from './day.ts';
import { intersection, isSpan, isValidOn, overlap, type Validity, validFrom } from './validity.ts';

const START = day('2020-01-01');
const span = fc
  .record({ from: fc.integer({ min: 0, max: 60 }), length: fc.option(fc.integer({ min: 1, max: 40 })) })
  .map(({ from, length }): Validity => {
    const first = addDays(START, from);
    return { from: first, to: length === null ? null : addDays(first, length) };
  });
const someDays = Array.from({ length: 120 }, (_, index) => addDays(START, index));

describe('validity', () => {
  test('on the day of a reorganisation the old is no longer true and the new already is', () => {
    const merger = day('2025-07-01');
    expect(isValidOn(validFrom(day('2010-01-01'), merger), merger)).toBe(false);
    expect(isValidOn(validFrom(merger), merger)).toBe(true);
  });

  test('two spans overlap exactly when some day lies in both', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = someDays.filter((on) => isValidOn(a, on) && isValidOn(b, on));
        expect(overlap(a, b)).toBe(shared.length > 0);
        const both = intersection(a, b);
        expect(someDays.filter((on) => both !== null && isValidOn(both, on))).toEqual(shared);
      }),
    );
  });

  test('a span without a day is none', () => {
    expect(isSpan(validFrom(START, START))).toBe(false);
    expect(isSpan(validFrom(START))).toBe(true);
  });
});
