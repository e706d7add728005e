import type { Decimal } from '../../../kernel/index.ts';

/** An exact number as one whole number over another, in lowest terms; `under` is above 0. */
export type Ratio = { readonly over: number; readonly under: number };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const safe = (value: bigint): number => {
  const plain = Number(value);
  if (!Number.isSafeInteger(plain)) throw new Error(`A constant of a rule has too many digits: ${value}`);
  return plain;
};

/**
 * A constant of a rule × 10^places as a ratio in lowest terms (0.5 is 1/2): small terms keep products small. Throws
 * where the terms are no safe integers; a checked set has none such.
 */
export const ratioOf = (value: Decimal, places = 0): Ratio => {
  const [whole = '', part = ''] = value.toFixed().split('.');
  const over = BigInt(whole + part) * 10n ** BigInt(places);
  const under = 10n ** BigInt(part.length);
  const common = gcd(over < 0n ? -over : over, under);
  return { over: safe(over / common), under: safe(under / common) };
};

/** Two constants over one denominator, the least that both have. */
export const overCommon = (
  one: Ratio,
  other: Ratio,
): readonly [one: number, other: number, under: number] => {
  const common = Number(gcd(BigInt(one.under), BigInt(other.under)));
  return [
    one.over * (other.under / common),
    other.over * (one.under / common),
    (one.under / common) * other.under,
  ];
};
