import { groupBy } from '../../kernel/index.ts';
import { type BarCode, barsOf } from './bars.ts';
import type { FormRequirement } from './form.ts';
import type { JudgedUnit } from './model.ts';
import { placesOf, type QuotaGround } from './quota.ts';

/**
 * đề nghị / không đủ điều kiện / đã được tặng trong năm / hết chỉ tiêu / bằng nhau ở mức cuối: where the places do not
 * suffice for all that are equal, none of them is suggested and people choose.
 */
export const SUGGESTION_REASONS = ['SUGGESTED', 'BARRED', 'HAS_IT', 'QUOTA_FULL', 'EQUAL_AT_LIMIT'] as const;
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

/** What the rule says of one judged unit. */
export type CandidateSuggestion = JudgedUnit & {
  readonly reason: SuggestionReason;
  /** Why it cannot be proposed; empty unless BARRED. */
  readonly bars: readonly BarCode[];
};

const comesBefore = (a: JudgedUnit, b: JudgedUnit): number => {
  const byRank = (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
  if (byRank !== 0) return byRank;
  if (a.total === null || b.total === null) return Number(a.total === null) - Number(b.total === null);
  return b.total.cmp(a.total);
};

const inOrder = (a: JudgedUnit, b: JudgedUnit): number => comesBefore(a, b) || (a.unit < b.unit ? -1 : 1);

/** What becomes of each of the eligible (best first) when so many places are left; null: any number. */
const reasonFor = (
  eligible: readonly JudgedUnit[],
  places: number | null,
): ((unit: JudgedUnit) => SuggestionReason) => {
  const firstWithout = places === null ? undefined : eligible[Math.max(0, places)];
  const last = places === null ? undefined : eligible[places - 1];
  if (firstWithout === undefined) return () => 'SUGGESTED';
  const isCutThrough = last !== undefined && comesBefore(last, firstWithout) === 0;
  return (unit) => {
    const order = comesBefore(unit, firstWithout);
    if (order < 0) return 'SUGGESTED';
    return order === 0 && isCutThrough ? 'EQUAL_AT_LIMIT' : 'QUOTA_FULL';
  };
};

const suggestWithin = (
  requires: FormRequirement,
  { rule, earlier }: QuotaGround,
  units: readonly JudgedUnit[],
): readonly CandidateSuggestion[] => {
  const cluster = units[0]?.cluster;
  const has = new Set(earlier.map(({ unit }) => unit));
  const ordered = units.toSorted(inOrder);
  const eligible = ordered.filter((each) => !has.has(each.unit) && barsOf(requires, each).length === 0);
  const all = placesOf(rule, units.length);
  const left = all === null ? null : all - earlier.filter((award) => award.cluster === cluster).length;
  const reasonOf = reasonFor(eligible, left);
  return ordered.map((each) => {
    if (has.has(each.unit)) return { ...each, reason: 'HAS_IT', bars: [] };
    const bars = barsOf(requires, each);
    return { ...each, reason: bars.length > 0 ? 'BARRED' : reasonOf(each), bars };
  });
};

/**
 * Whom the rule of a form would propose from a run: in each cluster the best that nothing bars, as far as the quota of
 * the year goes. Everyone whom the run judged is told, cluster by cluster, best first, with the reason.
 */
export const suggestCandidates = (
  requires: FormRequirement,
  ground: QuotaGround,
): readonly CandidateSuggestion[] =>
  [...groupBy(ground.judged, ({ cluster }) => cluster).values()].flatMap((units) =>
    suggestWithin(requires, ground, units),
  );
