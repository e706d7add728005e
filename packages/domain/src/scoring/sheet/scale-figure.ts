import type { Decimal } from '../../kernel/index.ts';

/** How many decimals a figure is written with: 2.50 has one. */
export const decimalsOf = (figure: Decimal): number => Math.max(0, figure.c.length - 1 - figure.e);

/**
 * A figure × 10^decimals, which must be no fewer than it has. Reads the digits straight from the decimal: this runs once
 * for every figure of a country. The caller refuses what is no safe integer.
 */
export const scaleFigure = (figure: Decimal, decimals: number): number => {
  let digits = 0;
  for (const digit of figure.c) digits = digits * 10 + digit;
  return figure.s * digits * 10 ** (figure.e - figure.c.length + 1 + decimals);
};
