import {
  type Decimal,
  decimal,
  divide,
  type Qualifier,
  sum,
  sumQualifiers,
  unreachable,
} from '../../kernel/index.ts';
import { ratioOf } from '../figure/ratio.ts';
import type { Indicator } from '../indicator.ts';
import { type Measure, qualifierOf, sumMeasures } from './measure.ts';

/** Why a cell has no value. */
export const ABSENCES = [
  'NOTHING_REPORTED',
  'NOT_ADDITIVE',
  'RATIO_WITHOUT_PARTS',
  'DENOMINATOR_ZERO',
  'NOT_RESTATABLE',
] as const;
export type Absence = (typeof ABSENCES)[number];

/** A cell as one reads it: a value and how exact it is, or why there is none. */
export type Reading = {
  readonly value: Decimal | null;
  readonly qualifier: Qualifier;
  readonly absence: Absence | null;
};

/** What reading needs to know of an indicator. */
export type ReadingRules = Pick<Indicator, 'overUnits' | 'overTime' | 'decimals' | 'unitOfMeasure'>;

const present = (value: Decimal, qualifier: Qualifier): Reading => ({ value, qualifier, absence: null });

/** A cell without a value, and why. */
export const absent = (absence: Absence): Reading => ({ value: null, qualifier: 'EXACT', absence });

const readRatio = (measure: Measure, indicator: ReadingRules): Reading => {
  if (measure.parted < measure.contributions) return absent('RATIO_WITHOUT_PARTS');
  if (measure.denominator.eq(0)) return absent('DENOMINATOR_ZERO');
  return present(ratioOf(measure, indicator), qualifierOf(measure));
};

/**
 * Reads figures of several units in one period as the indicator adds them up. One figure alone is itself, whatever
 * its indicator: only adding up needs parts and weights.
 */
export const readMeasure = (measure: Measure, indicator: ReadingRules): Reading => {
  if (measure.contributions === 0) return absent('NOTHING_REPORTED');
  switch (indicator.overUnits) {
    case 'SUM':
      return present(measure.total, qualifierOf(measure));
    case 'COUNT_YES':
      return present(decimal(measure.yes), 'EXACT');
    case 'RATIO':
      if (measure.contributions === 1 && measure.parted === 0) break;
      return readRatio(measure, indicator);
    case 'AVERAGE':
      if (measure.contributions === 1) break;
      return present(
        divide(measure.total, decimal(measure.contributions), indicator.decimals, 'HALF_UP'),
        qualifierOf(measure),
      );
    case 'NONE':
      if (measure.contributions === 1) break;
      return absent('NOT_ADDITIVE');
    default:
      return unreachable(indicator.overUnits);
  }
  return present(measure.total, qualifierOf(measure));
};

const average = (readings: readonly Reading[], decimals: number): Reading => {
  const values = readings.flatMap((reading) => reading.value ?? []);
  const value = divide(sum(values), decimal(values.length), decimals, 'HALF_UP');
  return present(value, sumQualifiers(readings.map((reading) => reading.qualifier)));
};

/**
 * Reads several periods as one. `periods`: the measure of each, earliest first. A flow is summed, a stock is the last
 * period in which something was reported, a ratio is made of the sums of its parts.
 */
export const readOverTime = (periods: readonly Measure[], indicator: ReadingRules): Reading => {
  const reported = periods.filter((measure) => measure.contributions !== 0);
  const last = reported.at(-1);
  if (last === undefined) return absent('NOTHING_REPORTED');
  if (reported.length === 1) return readMeasure(last, indicator);
  switch (indicator.overTime) {
    case 'LAST':
      return readMeasure(last, indicator);
    case 'SUM':
      return readMeasure(sumMeasures(reported), indicator);
    case 'RATIO':
      return readRatio(sumMeasures(reported), indicator);
    case 'AVERAGE': {
      const readings = reported.map((measure) => readMeasure(measure, indicator));
      return readings.find((reading) => reading.absence !== null) ?? average(readings, indicator.decimals);
    }
    case 'NONE':
      return absent('NOT_ADDITIVE');
    default:
      return unreachable(indicator.overTime);
  }
};

/**
 * Can figures of units that are gone be counted under their successors (hierarchy.md §5)? Sums, counts and ratios with
 * parts can; an average without its weights and what is not added up at all cannot.
 */
export const isRestatable = (indicator: Pick<Indicator, 'overUnits'>): boolean =>
  indicator.overUnits !== 'AVERAGE' && indicator.overUnits !== 'NONE';
