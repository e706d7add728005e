import type { Decimal } from '../../kernel/index.ts';
import type { Condition } from '../criteria-set/condition.ts';

/** The leaf rules of scoring.md §1; each is a file of its name beside this one. */
export const RULE_NAMES = [
  'targetRatio',
  'linear',
  'bands',
  'allOrNothing',
  'perOccurrence',
  'bonusPenalty',
  'deductFromFull',
  'rankBand',
  'proportionToBest',
  'lateness',
  'manual',
  'expression',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** Is more better, or less? */
export const DIRECTIONS = ['HIGHER', 'LOWER'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** From `from` (inclusive) until `to` (exclusive), or open on that side, so many points. */
export type PointStep = {
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  readonly points: Decimal;
};

/** From this place in the cluster to that one (both inclusive; null: all that follow), so many points. */
export type RankStep = {
  readonly fromRank: number;
  readonly toRank: number | null;
  readonly points: Decimal;
};

/**
 * How a leaf comes to its points, M being the leaf's maximum. What each reads of a unit's sheet is in `RULE_INPUTS`.
 *
 * targetRatio: below the target half·M·A/T, at it half·M, above it relative to the cluster's best (§1).
 * linear: M·A/T, at most M. bands: points by the step in which A lies. allOrNothing: M if the condition is met.
 * perOccurrence: n × points, at most M. bonusPenalty: n·bonus − m·penalty within [minimum, M].
 * deductFromFull: M − n × points, at least `floor`. rankBand: points by the place in the cluster.
 * proportionToBest: M·A/best. lateness: M less `share` of M for each lateness, at least 0.
 * manual: the appraiser's points with a reason. expression: arithmetic over named inputs, within [0, M].
 */
export type Rule =
  | { readonly name: 'targetRatio'; readonly direction: Direction; readonly half: Decimal }
  | { readonly name: 'linear'; readonly direction: Direction }
  | { readonly name: 'bands'; readonly steps: readonly PointStep[] }
  | { readonly name: 'allOrNothing'; readonly condition: Condition }
  | { readonly name: 'perOccurrence'; readonly points: Decimal }
  | {
      readonly name: 'bonusPenalty';
      readonly bonus: Decimal;
      readonly penalty: Decimal;
      readonly minimum: Decimal;
    }
  | { readonly name: 'deductFromFull'; readonly points: Decimal; readonly floor: Decimal }
  | { readonly name: 'rankBand'; readonly direction: Direction; readonly steps: readonly RankStep[] }
  | { readonly name: 'proportionToBest'; readonly direction: Direction }
  | { readonly name: 'lateness'; readonly share: Decimal }
  | { readonly name: 'manual' }
  | { readonly name: 'expression'; readonly text: string; readonly inputs: readonly string[] };

export type RuleOf<Name extends RuleName> = Extract<Rule, { readonly name: Name }>;

/**
 * What each rule reads of a sheet. An input in `optional` may be empty (no target is not a missing figure).
 * `allOrNothing` reads what its condition needs, `expression` what it declares.
 */
export const RULE_INPUTS = {
  targetRatio: { required: ['actual'], optional: ['target'] },
  linear: { required: ['actual', 'target'], optional: [] },
  bands: { required: ['actual'], optional: [] },
  perOccurrence: { required: ['count'], optional: [] },
  bonusPenalty: { required: ['bonuses', 'penalties'], optional: [] },
  deductFromFull: { required: ['count'], optional: [] },
  rankBand: { required: ['actual'], optional: [] },
  proportionToBest: { required: ['actual'], optional: [] },
  lateness: { required: ['count'], optional: [] },
  manual: { required: ['points'], optional: [] },
} as const satisfies Partial<
  Record<RuleName, { readonly required: readonly string[]; readonly optional: readonly string[] }>
>;
