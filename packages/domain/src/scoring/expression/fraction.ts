import { type Decimal, decimal, decimalText, type Rounding } from '../../kernel/index.ts';

/** An exact fraction; the denominator is above 0, and the two need not be in lowest terms. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** The fraction of a plain decimal text or a whole number ("-2.5", 14n). */
export const fraction = (value: string | bigint): Fraction => {
  if (typeof value === 'bigint') return { numerator: value, denominator: 1n };
  const [whole = '0', parts = ''] = value.split('.');
  return { numerator: BigInt(whole + parts), denominator: 10n ** BigInt(parts.length) };
};

/** The same number as a fraction. */
export const fractionOf = (value: Decimal): Fraction => fraction(decimalText(value));

/** Below 0, 0 or above 0, as `left` is less than, equal to or more than `right`. */
export const compareFractions = (left: Fraction, right: Fraction): number => {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

const awayFromZero = (rest: bigint, denominator: bigint, quotient: bigint, rounding: Rounding): boolean => {
  if (rest === 0n || rounding === 'DOWN') return false;
  if (rounding === 'UP') return true;
  const twice = rest * 2n;
  if (twice !== denominator) return twice > denominator;
  return rounding === 'HALF_UP' || quotient % 2n === 1n;
};

/** Rounds a fraction once, to `places` decimals; DOWN is towards zero, UP away from it, as everywhere in the kernel. */
export const roundFraction = (
  { numerator, denominator }: Fraction,
  places: number,
  rounding: Rounding,
): Decimal => {
  const size = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places);
  const quotient = size / denominator;
  const isMore = awayFromZero(size % denominator, denominator, quotient, rounding);
  const digits = (isMore ? quotient + 1n : quotient).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return decimal(numerator < 0n && /[1-9]/.test(digits) ? `-${text}` : text);
};
