import type { ReactNode } from 'react';

/**
 * What stands out in a cell, each told by a sign of its own before any colour: `deviates` differs from what was
 * scored before, `set` was decided by hand, `missing` lacks something, `off` does not count.
 */
export const SCORE_MARKS = ['plain', 'deviates', 'set', 'missing', 'off'] as const;
export type ScoreMark = (typeof SCORE_MARKS)[number];

export type ScoreCell = {
  readonly text: string;
  /** A smaller figure under the first: by how much it differs, of how many. */
  readonly note?: string | undefined;
  readonly mark: ScoreMark;
  /** The mark in words, read out with the figure. */
  readonly words?: string | undefined;
};

export type ScoreColumn = {
  readonly key: string;
  /** Short: the mark of a criterion, the name of a stage. */
  readonly header: string;
  /** The whole name, where the head is short. */
  readonly title?: string | undefined;
  /** A quiet line under the head: the maximum. */
  readonly note?: string | undefined;
  /** Sums and such: set off from the others. */
  readonly isTotal?: boolean;
};

export type ScoreRow = {
  readonly key: string;
  readonly name: string;
  readonly note?: ReactNode;
};

/** A cell by the keys of its row and column. */
export type ScorePlace = { readonly row: string; readonly column: string };
