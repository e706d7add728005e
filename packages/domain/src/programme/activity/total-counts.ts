import { type Decimal, groupBy, type Qualifier, sum, sumQualifiers } from '../../kernel/index.ts';
import { ACTIVITY_MEASURES, type Activity, type ActivityMeasure } from './model.ts';

/** What several activities come to in one unit of measure. */
export type MeasureTotal = {
  readonly measure: ActivityMeasure;
  readonly value: Decimal;
  readonly qualifier: Qualifier;
};

/** Totals of activities, one for each unit of measure: 3 đợt and 40 lượt người are two totals, never 43 of anything. */
export const totalCounts = (activities: readonly Pick<Activity, 'counts'>[]): readonly MeasureTotal[] => {
  const counts = groupBy(
    activities.flatMap((activity) => activity.counts),
    ({ measure }) => measure,
  );
  return ACTIVITY_MEASURES.flatMap((measure) => {
    const same = counts.get(measure);
    if (same === undefined) return [];
    const value = sum(same.map((count) => count.value));
    return [{ measure, value, qualifier: sumQualifiers(same.map(({ qualifier }) => qualifier)) }];
  });
};
