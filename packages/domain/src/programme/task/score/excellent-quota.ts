import { type Decimal, decimal, round } from '../../../kernel/index.ts';
import type { TaskClass, TaskScoringRule } from './rule.ts';

type Rated = { readonly total: Decimal; readonly class: TaskClass };

/** How many may be excellent beside so many rated good or better: whole ones only. */
export const excellentPlaces = (rule: TaskScoringRule, goodOrBetter: number): number =>
  Number(round(rule.excellentShare.times(decimal(goodOrBetter)), 0, 'DOWN'));

/**
 * Keeps the excellent within their share: the highest totals stay excellent, the others become good. Equal totals
 * share their fate: where the places do not suffice for all of them, none of them takes one.
 */
export const withinExcellentQuota = <Score extends Rated>(
  rule: TaskScoringRule,
  scores: readonly Score[],
): readonly (Score & { readonly class: TaskClass })[] => {
  const excellent = scores.filter((score) => score.class === 'EXCELLENT');
  const good = scores.filter((score) => score.class === 'GOOD');
  const places = excellentPlaces(rule, excellent.length + good.length);
  const firstWithout = excellent.toSorted((a, b) => b.total.cmp(a.total))[places];
  return scores.map((score) =>
    score.class === 'EXCELLENT' && firstWithout !== undefined && score.total.lte(firstWithout.total)
      ? { ...score, class: 'GOOD' }
      : score,
  );
};
