import type { Decimal } from '../../kernel/index.ts';
import type { CriterionKey } from '../criteria-set/model.ts';
import type { RuleName } from '../rules/rule.ts';
import type { LeafState } from '../score/result.ts';

/**
 * One step from inputs to points, to be worded by `sayStep`. `kind` names the sentence (BELOW_TARGET, ABOVE_TARGET,
 * CAPPED …), `values` the numbers in it, exact and in the order in which they are computed.
 */
export type AccountStep<Kind extends string = string> = {
  readonly kind: Kind;
  readonly values: Readonly<Record<string, Decimal>>;
};

/** The account of one leaf: the rule, what it read, how it computed, what was rounded and capped. */
export type LeafAccount = {
  readonly key: CriterionKey;
  readonly rule: RuleName;
  readonly state: LeafState;
  readonly maximum: Decimal | null;
  readonly inputs: Readonly<Record<string, Decimal | null>>;
  readonly steps: readonly AccountStep[];
  readonly points: Decimal;
};

/** The account of a whole score: leaves, the sum, the normalisation, the class, the place. */
export type ScoreAccount = {
  readonly subject: string;
  readonly set: { readonly code: string; readonly version: number };
  readonly leaves: readonly LeafAccount[];
  readonly steps: readonly AccountStep[];
};
