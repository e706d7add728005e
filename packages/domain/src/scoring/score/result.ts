import type { Decimal } from '../../kernel/index.ts';
import type { CriteriaSet, CriterionKey, Effect } from '../criteria-set/model.ts';
import type { ScoreTable } from '../sheet/table.ts';
import type { CompiledSet } from './compiled.ts';

/**
 * tạm tính / chính thức: while the cluster is open no best is known and whoever is above the target counts half·M;
 * at its close the cluster's best decides.
 */
export const PASSES = ['PROVISIONAL', 'FINAL'] as const;
export type Pass = (typeof PASSES)[number];

/** What became of a leaf. SET: an appraiser set the points. */
export const LEAF_STATES = ['SCORED', 'SET', 'NOT_ASSIGNED', 'MISSING'] as const;
export type LeafState = (typeof LEAF_STATES)[number];

/** Points of one leaf of one subject; exact. */
export type LeafScore = {
  readonly key: CriterionKey;
  readonly state: LeafState;
  readonly points: Decimal;
  /** What could be reached: 0 when the leaf is left out. */
  readonly achievable: Decimal;
  /** In a set that recognises: met or not; null when it cannot be told. */
  readonly isMet: boolean | null;
};

/** A veto that held, or a gate that was not met, and what followed. */
export type Verdict = {
  readonly key: CriterionKey;
  readonly kind: 'VETO' | 'GATE' | 'QUOTA';
  readonly effects: readonly Effect[];
};

/** Everything that a run says of one subject. */
export type SubjectScore = {
  readonly subject: string;
  readonly group: string;
  readonly leaves: readonly LeafScore[];
  /** The exact sum of the leaves. */
  readonly total: Decimal;
  /** The sum of what could be reached. */
  readonly achievable: Decimal;
  /** total / achievable × scale, rounded as the set says; null when nothing was assigned. */
  readonly normalised: Decimal | null;
  /** Is something missing that the set does not forgive? Then there is neither class nor rank. */
  readonly isComplete: boolean;
  /** By the bands alone, before vetoes, gates and quota. */
  readonly bandClass: string | null;
  readonly class: string | null;
  /** In a set that recognises: đạt / chưa đạt; null while it cannot be told. */
  readonly isRecognised: boolean | null;
  readonly verdicts: readonly Verdict[];
  readonly mayHaveTitle: boolean;
  /** Within the group; null when excluded or incomplete. Equal places are shared: 1, 2, 2, 4. */
  readonly rank: number | null;
  readonly isRankShared: boolean;
};

/**
 * A run as columns, for whoever reads many subjects at once. By subject in the order of `subjects`; points, totals in
 * units of 10^-places of the compiled set.
 */
export type ScoreColumns = {
  /** By compiled leaf. */
  readonly points: readonly Float64Array[];
  /** By compiled leaf: positions in LEAF_STATES. */
  readonly states: readonly Uint8Array[];
  readonly totals: Float64Array;
  readonly achievable: Float64Array;
  /** NaN: nothing was assigned. */
  readonly normalised: Float64Array;
  readonly isComplete: Uint8Array;
  /** Positions in the set's bands; -1: no class. */
  readonly bandClasses: Int8Array;
  readonly classes: Int8Array;
  /** 1: recognised, 0: not, -1: cannot be told, or the set does not recognise. */
  readonly recognition: Int8Array;
  /** By compiled condition: 1 it is met, 0 it is not, -1 it cannot be told. */
  readonly conditions: readonly Int8Array[];
  readonly isLoweredByQuota: Uint8Array;
  /** Barred from ranking by a veto. */
  readonly isOut: Uint8Array;
  /** 0: no rank. */
  readonly ranks: Int32Array;
};

/** The result of a run: small to hold, each subject's score is made when it is asked for. */
export type ScoringResult = {
  readonly set: CriteriaSet;
  readonly compiled: CompiledSet;
  readonly table: ScoreTable;
  readonly pass: Pass;
  /** In the order of their identifiers, whatever the order of the sheets was. */
  readonly subjects: readonly string[];
  readonly columns: ScoreColumns;
  readonly scoreOf: (subject: string) => SubjectScore | null;
};
