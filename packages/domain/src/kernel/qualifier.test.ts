import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addQualifiers, QUALIFIERS, sumQualifiers } from './qualifier.ts';

const any = fc.constantFrom(...QUALIFIERS);

describe('qualifiers of a sum', () => {
  test.each([
    ['EXACT', 'OVER', 'OVER'],
    ['EXACT', 'NEARLY', 'NEARLY'],
    ['OVER', 'AT_LEAST', 'OVER'],
    ['AT_LEAST', 'AT_LEAST', 'AT_LEAST'],
    ['OVER', 'NEARLY', 'APPROXIMATELY'],
    ['APPROXIMATELY', 'EXACT', 'APPROXIMATELY'],
  ] as const)('%s and %s make %s', (a, b, expected) => expect(addQualifiers(a, b)).toBe(expected));

  test('neither order nor grouping matters', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(addQualifiers(a, b)).toBe(addQualifiers(b, a));
        expect(addQualifiers(addQualifiers(a, b), c)).toBe(addQualifiers(a, addQualifiers(b, c)));
      }),
    );
  });

  test('the sum of nothing is exact', () => expect(sumQualifiers([])).toBe('EXACT'));
});
