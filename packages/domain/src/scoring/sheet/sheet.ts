import type { Decimal } from '../../kernel/index.ts';
import type { CriterionKey } from '../criteria-set/model.ts';

/** Values by the names of the inputs that a leaf, a veto or a gate declares; null: not there, which is not zero. */
export type InputValues = Readonly<Record<string, Decimal | null>>;

/** What a sheet says of one leaf. */
export type LeafEntry =
  | { readonly state: 'NOT_ASSIGNED' }
  | {
      readonly state: 'ASSIGNED';
      readonly values: InputValues;
      /** Points that an appraiser has set instead of those that the rule gives; null: the rule decides. */
      readonly setPoints: Decimal | null;
    };

/**
 * phiếu chấm: everything that is known of one subject in a run. `group` is its emulation cluster: best, place and
 * rank are found within it.
 */
export type ScoreSheet = {
  /** The unit or model that is scored. */
  readonly subject: string;
  readonly group: string;
  /** By the key of the leaf; a leaf without an entry is assigned and has nothing. */
  readonly leaves: Readonly<Record<CriterionKey, LeafEntry>>;
  /** By the key of the veto or gate. */
  readonly conditions: Readonly<Record<CriterionKey, InputValues>>;
};
