import { type Decimal, type Language, round, ZERO } from '../../../kernel/index.ts';
import { formatDecimal } from '../../../reporting/index.ts';
import type { AccountStep } from '../account.ts';

/** The numbers of a step as a reader writes them. */
export type Numbers = {
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => Decimal;
  /** "1.714", "2,2" */
  readonly of: (name: string) => string;
  /** A share as a percentage with at most two decimals: "12,35%"; ≈ where it was shortened. */
  readonly percent: (name: string) => string;
  /** Where the step leads to: "11,666666…" if it has no end. */
  readonly points: string;
};

/** Reads the numbers of a step in a language. */
export const numbersOf = ({ values }: AccountStep, language: Language): Numbers => {
  const value = (name: string): Decimal => (Object.hasOwn(values, name) ? values[name] : undefined) ?? ZERO;
  const has = (name: string): boolean => Object.hasOwn(values, name);
  const percent = (name: string): string => {
    const exact = value(name).times(100);
    const near = round(exact, 2, 'HALF_UP');
    return `${near.eq(exact) ? '' : '≈ '}${formatDecimal(near, language)}%`;
  };
  const points = `${formatDecimal(value('points'), language)}${has('cut') ? '…' : ''}`;
  return { has, value, of: (name) => formatDecimal(value(name), language), percent, points };
};
