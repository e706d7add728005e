import type { CriteriaSet } from '../../criteria-set/model.ts';

/** How points are rounded. */
export type PointRounding = CriteriaSet['rounding'];

/** What `roundQuotient` answers when doubles cannot prove the last unit: ask `roundExactly`. */
export const UNDECIDED = -1;

/** Below this, integers and remainders of doubles are exact. */
const SAFE = Number.MAX_SAFE_INTEGER;
/** A bound on the relative error of a quotient of two sums of products of up to six safe integers. */
const ERROR = 2 ** -48;

const roundSafe = (numerator: number, denominator: number, rounding: PointRounding): number => {
  const rest = numerator % denominator;
  const whole = (numerator - rest) / denominator;
  if (rest === 0 || rounding === 'DOWN') return whole;
  if (rounding === 'UP') return whole + 1;
  const other = denominator - rest;
  if (rest !== other) return rest > other ? whole + 1 : whole;
  return rounding === 'HALF_UP' || whole % 2 === 1 ? whole + 1 : whole;
};

/** The quotient is not at hand but for `slack`: rounds if every value that it may have rounds alike. */
const roundNear = (quotient: number, slack: number, rounding: PointRounding): number => {
  const whole = Math.floor(quotient);
  const part = quotient - whole;
  if (rounding === 'DOWN' || rounding === 'UP') {
    if (part <= slack || part >= 1 - slack) return UNDECIDED;
    return rounding === 'DOWN' ? whole : whole + 1;
  }
  if (Math.abs(part - 0.5) <= slack) return UNDECIDED;
  return part > 0.5 ? whole + 1 : whole;
};

/**
 * numerator / denominator, rounded; exact or UNDECIDED, never a wrong unit. Both are not negative, the denominator is
 * not 0; they may be sums of products of up to six safe integers that have outgrown what a double holds exactly. Then
 * the double is only a witness: its answer is taken where its possible error cannot change the rounding.
 */
export const roundQuotient = (numerator: number, denominator: number, rounding: PointRounding): number => {
  if (numerator <= SAFE && denominator <= SAFE) return roundSafe(numerator, denominator, rounding);
  const quotient = numerator / denominator;
  const slack = quotient * ERROR;
  return slack < 0.25 ? roundNear(quotient, slack, rounding) : UNDECIDED;
};

/** The same of integers of any size; negative quotients are rounded like their positive twins. */
export const roundExactly = (numerator: bigint, denominator: bigint, rounding: PointRounding): number => {
  if (numerator < 0n) return -roundExactly(-numerator, denominator, rounding);
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  const isUp =
    rest !== 0n &&
    (rounding === 'UP' ||
      (rounding !== 'DOWN' &&
        (2n * rest > denominator ||
          (2n * rest === denominator && (rounding === 'HALF_UP' || whole % 2n === 1n)))));
  return Number(isUp ? whole + 1n : whole);
};

/** (a · b) / (c · d), rounded: exact for safe integers that are not negative, however large the products are. */
export const roundRatio = (a: number, b: number, c: number, d: number, rounding: PointRounding): number => {
  const near = roundQuotient(a * b, c * d, rounding);
  return near === UNDECIDED ? roundExactly(BigInt(a) * BigInt(b), BigInt(c) * BigInt(d), rounding) : near;
};

/** Which of a · b and c · d is the larger: above 0, 0 or below 0; exact for safe integers that are not negative. */
export const compareProducts = (a: number, b: number, c: number, d: number): number => {
  const [one, other] = [a * b, c * d];
  if ((one <= SAFE && other <= SAFE) || Math.abs(one - other) > one * ERROR) return one - other;
  const gap = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return gap > 0n ? 1 : gap < 0n ? -1 : 0;
};

type Pair = readonly [number, number];

/** (a·b − c·d) / (e·f), rounded: exact for safe integers that are not negative. */
export const roundDifference = (
  [a, b]: Pair,
  [c, d]: Pair,
  [e, f]: Pair,
  rounding: PointRounding,
): number => {
  const [plus, minus, divisor] = [a * b, c * d, e * f];
  if (plus > SAFE || minus > SAFE || divisor > SAFE)
    return roundExactly(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d), BigInt(e) * BigInt(f), rounding);
  const points = roundSafe(Math.abs(plus - minus), divisor, rounding);
  return plus < minus ? -points : points;
};
