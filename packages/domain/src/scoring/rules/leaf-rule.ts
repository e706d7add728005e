import type { FigureColumns, GroupIndex } from '../sheet/table.ts';
import type { PointRounding } from './exact/round-quotient.ts';
import type { RuleName, RuleOf } from './rule.ts';

/** What a leaf gives its rule: M in units of 10^-places, and how points are rounded. */
export type LeafFrame = {
  readonly maximum: number;
  readonly places: number;
  readonly rounding: PointRounding;
};

/** Among whom the figures of a leaf are measured. */
export type Field = {
  readonly groups: GroupIndex;
  /** 1: barred from ranking, and never the best of the group. */
  readonly isOut: Uint8Array;
  /** Is it the pass at the close, when the cluster's best is known? */
  readonly isFinal: boolean;
};

/**
 * A rule over the figures of one leaf: points in units of 10^-places, rounded as the set says. NaN: they cannot be
 * told, because a figure that the rule needs is not there.
 */
export type PointsOf = (figures: FigureColumns, field: Field) => Float64Array;

/** Makes the rule of one leaf; what does not depend on figures is computed here, once. */
export type LeafRule<Name extends RuleName> = (rule: RuleOf<Name>, frame: LeafFrame) => PointsOf;
