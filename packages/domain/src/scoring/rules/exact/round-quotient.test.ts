import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareProducts,
  type PointRounding,
  roundDifference,
  roundExactly,
  roundQuotient,
  roundRatio,
  UNDECIDED,
} from './round-quotient.ts';

const ROUNDINGS: readonly PointRounding[] = ['HALF_UP', 'HALF_EVEN', 'DOWN', 'UP'];
const rounding = fc.constantFrom(...ROUNDINGS);
/** Small, large, and the largest: near the edges of what doubles hold. */
const whole = fc.oneof(
  fc.nat({ max: 1000 }),
  fc.nat(),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fc.integer({ min: Number.MAX_SAFE_INTEGER - 1000, max: Number.MAX_SAFE_INTEGER }),
);
const positive = whole.map((value) => value + (value === 0 ? 1 : 0));

/** By the definition of each rounding, in whole numbers of any size. */
const defined = (numerator: bigint, denominator: bigint, how: PointRounding): bigint => {
  if (how === 'DOWN') return numerator / denominator;
  if (how === 'UP') return (numerator + denominator - 1n) / denominator;
  const halfUp = (2n * numerator + denominator) / (2n * denominator);
  const isTie = (2n * numerator + denominator) % (2n * denominator) === 0n;
  return how === 'HALF_EVEN' && isTie && halfUp % 2n === 1n ? halfUp - 1n : halfUp;
};

describe('rounding a quotient', () => {
  it.each([
    [5, 2, [3, 2, 2, 3]],
    [7, 2, [4, 4, 3, 4]],
    [4, 2, [2, 2, 2, 2]],
    [1, 3, [0, 0, 0, 1]],
    [0, 7, [0, 0, 0, 0]],
  ] as const)('%i / %i is rounded half up, half even, down, up', (numerator, denominator, expected) => {
    expect(ROUNDINGS.map((how) => roundQuotient(numerator, denominator, how))).toEqual(expected);
    expect(ROUNDINGS.map((how) => roundExactly(BigInt(numerator), BigInt(denominator), how))).toEqual(
      expected,
    );
  });

  it('is exact however large the products are', () => {
    fc.assert(
      fc.property(whole, whole, positive, positive, rounding, (a, b, c, d, how) => {
        const expected = Number(defined(BigInt(a) * BigInt(b), BigInt(c) * BigInt(d), how));
        expect(roundRatio(a, b, c, d, how)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exact on the very edge between two units, where a double sees nothing', () => {
    // whole + 1/2, a hair less and a hair more, over a denominator that fits no double
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000 }),
        positive,
        fc.constantFrom(-1, 0, 1),
        rounding,
        (units, c, hair, how) => {
          const [numerator, denominator] = [(2 * units + 1) * c + hair, 2 * c];
          fc.pre(numerator >= 0);
          const exact = BigInt(2 * units + 1) * BigInt(c) + BigInt(hair);
          const near = roundQuotient(Number(exact), denominator, how);
          const expected = Number(defined(exact, 2n * BigInt(c), how));
          expect([expected, UNDECIDED]).toContain(near);
          expect(roundExactly(exact, 2n * BigInt(c), how)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('comparing and subtracting products', () => {
  it('never errs', () => {
    fc.assert(
      fc.property(whole, whole, whole, whole, positive, rounding, (a, b, c, d, e, how) => {
        const gap = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        expect(Math.sign(compareProducts(a, b, c, d))).toBe(gap > 0n ? 1 : gap < 0n ? -1 : 0);
        const size = Number(defined(gap < 0n ? -gap : gap, BigInt(e), how));
        expect(roundDifference([a, b], [c, d], [e, 1], how) + 0).toBe((gap < 0n ? -size : size) + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells apart products that differ by one', () => {
    expect(compareProducts(94906267, 94906267, 94906266, 94906268)).toBeGreaterThan(0);
    expect(
      compareProducts(9007199254740991, 9007199254740989, 9007199254740990, 9007199254740990),
    ).toBeLessThan(0);
  });
});
