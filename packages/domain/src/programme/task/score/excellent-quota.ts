import { beyondPlaces, type Decimal, placesWithin } from '../../../kernel/index.ts';
import type { TaskClass, TaskScoringRule } from './rule.ts';

type Rated = { readonly total: Decimal; readonly class: TaskClass };

/** How many may be excellent beside so many rated good or better: whole ones only. */
export const excellentPlaces = (rule: TaskScoringRule, goodOrBetter: number): number =>
  placesWithin(rule.excellentShare, goodOrBetter);

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
  const beyond = new Set(beyondPlaces(excellent, places, (one, other) => other.total.cmp(one.total)));
  return scores.map((score) => (beyond.has(score) ? { ...score, class: 'GOOD' } : score));
};
