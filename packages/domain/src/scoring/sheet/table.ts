/**
 * What is known of one leaf over all subjects of a table: figures as scaled integers (the figure × 10^decimals), one
 * column an input, in the order of the subjects. NaN: not there, which is not zero.
 */
export type FigureColumns = {
  /** All inputs are scaled alike, so that they can be measured against each other. */
  readonly decimals: number;
  /** In the order of the inputs that the leaf's rule (or the condition) reads. */
  readonly inputs: readonly Float64Array[];
};

/** The figures of a leaf, and what was decided about it. */
export type LeafColumns = FigureColumns & {
  /** 1: not assigned to this subject. */
  readonly isNotAssigned: Uint8Array;
  /** Points that an appraiser set, in units of 10^-places of the set; NaN: the rule decides. */
  readonly setPoints: Float64Array;
};

/** Which subjects stand in one emulation cluster. */
export type GroupIndex = {
  readonly names: readonly string[];
  /** By subject: the position of its group in `names`. */
  readonly of: Int32Array;
  /** By group: positions of its subjects. */
  readonly members: readonly Int32Array[];
};

/** Sheets as columns: what a run reads. Subjects stand in the order of their identifiers, however they came. */
export type ScoreTable = {
  readonly subjects: readonly string[];
  readonly groups: GroupIndex;
  /** In the order of the compiled leaves. */
  readonly leaves: readonly LeafColumns[];
  /** In the order of the compiled conditions (vetoes, then gates). */
  readonly conditions: readonly FigureColumns[];
};
