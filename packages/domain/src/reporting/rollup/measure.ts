import { type Decimal, ONE, type Qualifier, sumQualifiers, ZERO } from '../../kernel/index.ts';
import type { Figure, Indicator } from '../indicator.ts';

/**
 * What of figures can be added up and taken away again: an abelian group under `addMeasures`, so that a subtotal
 * moves by the difference alone. Absent figures (missing, not applicable) contribute nothing.
 */
export type Measure = {
  /** Σ of the values. */
  readonly total: Decimal;
  /** Σ of the parts of ratios. */
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  /** How many figures have parts; fewer than `contributions`: a ratio of the whole cannot be told. */
  readonly parted: number;
  /** How many said yes. */
  readonly yes: number;
  /** How many figures with a value. */
  readonly contributions: number;
  /** How many of them were not exact, by qualifier. */
  readonly over: number;
  readonly atLeast: number;
  readonly nearly: number;
  readonly approximately: number;
  /** How many come from reports that are not closed yet. */
  readonly provisional: number;
};

/** The measure of nothing. */
export const NO_MEASURE: Measure = {
  total: ZERO,
  numerator: ZERO,
  denominator: ZERO,
  parted: 0,
  yes: 0,
  contributions: 0,
  over: 0,
  atLeast: 0,
  nearly: 0,
  approximately: 0,
  provisional: 0,
};

const DECIMALS = ['total', 'numerator', 'denominator'] as const;
const COUNTS = [
  'parted',
  'yes',
  'contributions',
  'over',
  'atLeast',
  'nearly',
  'approximately',
  'provisional',
] as const;

/** The names of a measure's parts: the columns of a roll-up. */
export const MEASURE_PARTS = [...DECIMALS, ...COUNTS] as const;

const COUNT_OF = {
  OVER: 'over',
  AT_LEAST: 'atLeast',
  NEARLY: 'nearly',
  APPROXIMATELY: 'approximately',
} as const satisfies Record<Exclude<Qualifier, 'EXACT'>, keyof Measure>;

/** The measure of one figure; `isProvisional` until its report is closed. */
export const measureOf = (
  figure: Figure,
  indicator: Pick<Indicator, 'kind'>,
  isProvisional = false,
): Measure => {
  const { value, numerator, denominator, qualifier } = figure;
  if (value === null) return NO_MEASURE;
  const hasParts = numerator !== null && denominator !== null;
  return {
    ...NO_MEASURE,
    total: value,
    ...(hasParts ? { numerator, denominator, parted: 1 } : {}),
    yes: indicator.kind === 'YES_NO' && value.eq(ONE) ? 1 : 0,
    contributions: 1,
    ...(qualifier === 'EXACT' ? {} : { [COUNT_OF[qualifier]]: 1 }),
    provisional: isProvisional ? 1 : 0,
  };
};

const combine = (a: Measure, b: Measure, sign: 1 | -1): Measure => {
  const decimals = DECIMALS.map((part) => [part, a[part].plus(b[part].times(sign))] as const);
  const counts = COUNTS.map((part) => [part, a[part] + b[part] * sign] as const);
  return Object.fromEntries([...decimals, ...counts]) as unknown as Measure;
};

/** Both together. */
export const addMeasures = (a: Measure, b: Measure): Measure => combine(a, b, 1);

/** What is left of `a` without `b`; of two versions of a report: the difference to pass on. */
export const subtractMeasures = (a: Measure, b: Measure): Measure => combine(a, b, -1);

/** All together; the measure of nothing for none. */
export const sumMeasures = (measures: Iterable<Measure>): Measure => {
  let all = NO_MEASURE;
  for (const measure of measures) all = addMeasures(all, measure);
  return all;
};

/**
 * The part of a measure that a successor takes by an official share. Sums and parts are apportioned exactly; how many
 * contributed is not divided: each successor stands on all of them.
 */
export const apportionMeasure = (measure: Measure, share: Decimal): Measure => ({
  ...measure,
  total: measure.total.times(share),
  numerator: measure.numerator.times(share),
  denominator: measure.denominator.times(share),
});

/** Are two measures the same in every part? */
export const sameMeasure = (a: Measure, b: Measure): boolean =>
  DECIMALS.every((part) => a[part].eq(b[part])) && COUNTS.every((part) => a[part] === b[part]);

/** The qualifier of the whole: what is known of a sum of such figures. */
export const qualifierOf = (measure: Measure): Qualifier =>
  sumQualifiers(
    (Object.keys(COUNT_OF) as (keyof typeof COUNT_OF)[]).filter(
      (qualifier) => measure[COUNT_OF[qualifier]] !== 0,
    ),
  );
