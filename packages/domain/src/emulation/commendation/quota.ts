import type { OrgUnitId } from '../../hierarchy/model.ts';
import { groupBy, placesWithin } from '../../kernel/index.ts';
import type { QuotaRule } from './form.ts';
import type { Candidate, JudgedUnit } from './model.ts';

/** An award of the same form and year that another commendation has granted, and that stands. */
export type EarlierAward = { readonly unit: OrgUnitId; readonly cluster: string };

/** What the quota of one cluster comes to, in numbers that can be told. */
export type QuotaLine = {
  readonly cluster: string;
  readonly clusterName: string;
  /** How many units of the cluster the run judged. */
  readonly units: number;
  /** How many may have it; null: any number. */
  readonly allowed: number | null;
  /** How many have it already by other decisions of the year. */
  readonly granted: number;
  readonly proposed: number;
  readonly overBy: number;
};

export type QuotaCheck = {
  readonly rule: QuotaRule;
  /** One a cluster that has candidates, in the order of their first candidate. */
  readonly lines: readonly QuotaLine[];
  readonly isExceeded: boolean;
};

/** How many of a cluster of `units` may have it: a share is rounded down, and is never more than the cluster; null: any number. */
export const placesOf = (rule: QuotaRule, units: number): number | null => {
  if (rule.kind === 'NONE') return null;
  if (rule.kind === 'PER_CLUSTER') return Math.min(units, rule.number);
  return Math.min(units, Math.max(rule.atLeast, placesWithin(rule.share, units)));
};

/** What a quota is counted against. */
export type QuotaGround = {
  readonly rule: QuotaRule;
  /** Everyone whom the run judged. */
  readonly judged: readonly JudgedUnit[];
  readonly earlier: readonly EarlierAward[];
};

/** What a quota looks at of a candidate: only collectives that come from a run are counted. */
export type Counted = Pick<Candidate, 'kind' | 'standing'>;

const clusterOf = ({ kind, standing }: Counted): string | null =>
  kind === 'COLLECTIVE' ? (standing?.cluster ?? null) : null;

/** What the quota of one cluster comes to when so many of it are proposed. */
export const quotaLineOf = (
  { rule, judged, earlier }: QuotaGround,
  cluster: string,
  proposed: number,
): QuotaLine => {
  const members = judged.filter((each) => each.cluster === cluster);
  const units = members.length;
  const granted = earlier.filter((award) => award.cluster === cluster).length;
  const allowed = placesOf(rule, units);
  const overBy = allowed === null ? 0 : Math.max(0, granted + proposed - allowed);
  return { cluster, clusterName: members[0]?.clusterName ?? '', units, allowed, granted, proposed, overBy };
};

/** Do the candidates fit into the quota of each cluster, beside what the year has granted already? */
export const checkQuota = (ground: QuotaGround, candidates: readonly Counted[]): QuotaCheck => {
  const clusters = groupBy(
    candidates.map(clusterOf).filter((cluster) => cluster !== null),
    (cluster) => cluster,
  );
  const lines = [...clusters].map(([cluster, own]) => quotaLineOf(ground, cluster, own.length));
  return { rule: ground.rule, lines, isExceeded: lines.some(({ overBy }) => overBy > 0) };
};
