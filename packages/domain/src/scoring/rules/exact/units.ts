import { type Decimal, round } from '../../../kernel/index.ts';
import type { PointRounding } from './round-quotient.ts';

/** value × 10^decimals, exact. */
const shifted = (value: Decimal, decimals: number): Decimal => value.times(`1e${decimals}`);

/** A decimal in units of 10^-decimals, rounded where it is finer. */
export const toUnits = (value: Decimal, decimals: number, rounding: PointRounding): number =>
  Number(round(shifted(value, decimals), 0, rounding));

/** The greatest whole unit that is not above a bound. */
export const floorUnits = (bound: Decimal, decimals: number): number =>
  Number(round(shifted(bound, decimals), 0, bound.s < 0 ? 'UP' : 'DOWN'));

/** The least whole unit that is not below a bound. */
export const ceilingUnits = (bound: Decimal, decimals: number): number =>
  Number(round(shifted(bound, decimals), 0, bound.s < 0 ? 'DOWN' : 'UP'));
