import Big from 'big.js';
import { err, ok, type Result } from './result.ts';

/** An exact decimal number. Immutable; never a binary float. */
export type Decimal = Big;

/** Named ways of rounding. HALF_UP is the default of every published rule in this field. */
export const ROUNDINGS = ['DOWN', 'HALF_UP', 'HALF_EVEN', 'UP'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

const PLAIN_DECIMAL = /^-?\d{1,30}(\.\d{1,20})?$/;

/** Reads a plain decimal ("1714", "-2.5"): dot as mark, no grouping, no exponent. For data, not for people's input. */
export const parseDecimal = (text: string): Result<Decimal, 'NOT_A_DECIMAL'> =>
  PLAIN_DECIMAL.test(text) ? ok(new Big(text)) : err('NOT_A_DECIMAL');

/** A decimal from an integer or a plain decimal text that is known to be right; throws on a bug. */
export const decimal = (value: string | number | bigint): Decimal => new Big(value.toString());

/** Is something found among data an exact decimal? */
export const isDecimal = (value: unknown): value is Decimal => value instanceof Big;

/** Exactly 0. */
export const ZERO: Decimal = new Big(0);
/** Exactly 1. */
export const ONE: Decimal = new Big(1);

/** The exact sum; zero for nothing. */
export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
};

/** Divides and rounds to `places`; the caller makes sure that the divisor is not zero. */
export const divide = (dividend: Decimal, divisor: Decimal, places: number, rounding: Rounding): Decimal => {
  const guarded = Big();
  guarded.DP = places;
  guarded.RM = ROUNDINGS.indexOf(rounding) as Big.RoundingMode;
  return new Big(new guarded(dividend).div(divisor).toFixed());
};

/** Rounds to `places` decimals by a named rounding. */
export const round = (value: Decimal, places: number, rounding: Rounding): Decimal =>
  value.round(places, ROUNDINGS.indexOf(rounding) as Big.RoundingMode);

/** True when the number has no fraction. */
export const isWhole = (value: Decimal): boolean => value.eq(value.round(0, 0));

/** The plain text of a decimal: no exponent, dot as mark. */
export const decimalText = (value: Decimal): string => value.toFixed();
