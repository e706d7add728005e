import { type Decimal, decimal, ONE } from '../../kernel/index.ts';
import { type Fraction, fractionOf, roundFraction } from '../expression/index.ts';
import type { AccountStep } from './account.ts';

/** What a step of a leaf can be; each has its sentence in `words/leaf-words.ts`. */
export const LEAF_STEPS = [
  'NOT_ASSIGNED',
  'MISSING_ZERO',
  'MISSING_INCOMPLETE',
  'MISSING_LEFT_OUT',
  'DIVISION_BY_NOTHING',
  'SET_POINTS',
  'SET_POINTS_OVER_RULE',
  'NEITHER_TARGET_NOR_RESULT',
  'BELOW_TARGET',
  'ABOVE_ALLOWED',
  'AT_TARGET',
  'NO_RATE',
  'ABOVE_NOTHING_ALLOWED',
  'BEYOND_TARGET',
  'BEYOND_PROVISIONAL',
  'BEYOND_BEST',
  'BEYOND_BEHIND_BEST',
  'NO_TARGET',
  'BEST_FIGURE',
  'BEHIND_BEST_FIGURE',
  'NO_FIGURE_TO_SHARE',
  'TARGET_REACHED',
  'SHARE_OF_TARGET',
  'IN_STEP',
  'BELOW_STEP',
  'FROM_STEP',
  'IN_NO_STEP',
  'PLACE',
  'CONDITION_YES',
  'CONDITION_COMPARE',
  'CONDITION_SHARE',
  'CONDITION_SHARE_WITHIN',
  'CONDITION_NO_SHARE',
  'CONDITION_BEFORE',
  'MET',
  'NOT_MET',
  'TIMES',
  'BONUS_LESS_PENALTY',
  'FULL_LESS',
  'LATE',
  'GIVEN',
  'EXPRESSION',
  'ROUNDED',
  'CAPPED',
  'RAISED',
] as const;
export type LeafStepKind = (typeof LEAF_STEPS)[number];
export type LeafStep = AccountStep<LeafStepKind>;

type Numbers = Readonly<Record<string, Fraction | Decimal | number>>;

/** Digits that a number without an end is shown with; `points` of a step then come with `cut`. */
const SHOWN = 6;

const isFraction = (value: object): value is Fraction => 'numerator' in value;

/** The number itself if it ends within the digits shown, else cut off there. */
const shown = (value: Fraction | Decimal | number): Decimal => {
  if (typeof value === 'number') return decimal(value);
  return isFraction(value) ? roundFraction(value, SHOWN, 'DOWN') : value;
};

/** Does the number go on after the digits shown? */
const goesOn = (value: Fraction): boolean =>
  (value.numerator * 10n ** BigInt(SHOWN)) % value.denominator !== 0n;

/** One step; `points` is where it leads to. What has no end is cut off, and `cut` is 1. */
export const step = <Kind extends string>(
  kind: Kind,
  points: Fraction | Decimal | null,
  numbers: Numbers = {},
): AccountStep<Kind> => {
  const told = Object.entries(numbers).map(([name, value]) => [name, shown(value)] as const);
  if (points !== null) told.push(['points', shown(points)]);
  if (points !== null && isFraction(points) && goesOn(points)) told.push(['cut', ONE]);
  return { kind, values: Object.fromEntries(told) };
};

/** Exact arithmetic for accounts: as slow as it is plain, and apart from the engine's. */
export const exact = {
  of: fractionOf,
  times: (...factors: readonly Fraction[]): Fraction =>
    factors.reduce(
      (product, { numerator, denominator }) => ({
        numerator: product.numerator * numerator,
        denominator: product.denominator * denominator,
      }),
      { numerator: 1n, denominator: 1n },
    ),
  plus: (one: Fraction, other: Fraction): Fraction => ({
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  }),
  minus: (one: Fraction, other: Fraction): Fraction => exact.plus(one, exact.negated(other)),
  negated: ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator }),
  /** The caller sees to it that the divisor is above 0. */
  over: (one: Fraction, other: Fraction): Fraction => ({
    numerator: one.numerator * other.denominator,
    denominator: one.denominator * other.numerator,
  }),
};
