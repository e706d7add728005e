import type { Condition } from '../criteria-set/condition.ts';
import type { CriteriaSet, CriterionKey, CriterionLeaf, Gate, Veto } from '../criteria-set/model.ts';
import type { PointsOf } from '../rules/leaf-rule.ts';
import type { IsMet } from '../rules/meets.ts';

/** A leaf ready to be computed. */
export type CompiledLeaf = {
  readonly leaf: CriterionLeaf;
  /** Names of the figures, in the order of the table's columns: what the rule reads, required before optional. */
  readonly inputs: readonly string[];
  /** M in units of 10^-places; in a set that recognises 1, for met. */
  readonly maximum: number;
  /** The fewest points, in the same units: below 0 only where a penalty may take more than there is. */
  readonly minimum: number;
  /** May its figures be below 0 (a change, a difference), or are they counts and measures? */
  readonly isSigned: boolean;
  readonly pointsOf: PointsOf;
};

/** A veto or gate ready to be asked. */
export type CompiledCondition = {
  readonly key: CriterionKey;
  readonly condition: Condition;
  readonly inputs: readonly string[];
  readonly isSigned: boolean;
  readonly isMet: IsMet;
} & ({ readonly kind: 'VETO'; readonly veto: Veto } | { readonly kind: 'GATE'; readonly gate: Gate });

/** By what equal totals are told apart: more points in these leaves, or fewer events that take points off. */
export type CompiledTieBreak =
  | { readonly kind: 'MORE_POINTS'; readonly leaves: readonly number[] }
  | {
      readonly kind: 'FEWER_EVENTS';
      readonly counts: readonly { readonly leaf: number; readonly input: number }[];
    };

/** A criteria set made ready for runs: leaves in reading order, scaled maxima, the constants of each rule. */
export type CompiledSet = {
  readonly set: CriteriaSet;
  /** Decimals of points: whole points are 10^places units. 0 in a set that recognises. */
  readonly places: number;
  /** The set's scale in units of 10^-places; 0 in a set that recognises. */
  readonly scale: number;
  readonly leaves: readonly CompiledLeaf[];
  readonly leafIndex: ReadonlyMap<CriterionKey, number>;
  /** Vetoes, then gates, each in the order of the set. */
  readonly conditions: readonly CompiledCondition[];
  readonly conditionIndex: ReadonlyMap<CriterionKey, number>;
  readonly tieBreaks: readonly CompiledTieBreak[];
};
