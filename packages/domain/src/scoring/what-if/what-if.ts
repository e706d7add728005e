import { type Decimal, err, ok, type Result } from '../../kernel/index.ts';
import { compile } from '../score/compile.ts';
import type { ScoringResult } from '../score/result.ts';
import { score } from '../score/score.ts';
import { fromUnits } from '../score/subject-score.ts';
import type { Change, WhatIfFault } from './change.ts';
import { type Supposed, suppose } from './suppose.ts';

/** Where a subject stands in a run. */
export type Place = {
  /** The normalised total; null when nothing was assigned. */
  readonly total: Decimal | null;
  readonly class: string | null;
  readonly rank: number | null;
  readonly isRecognised: boolean | null;
};

/** A subject for whom anything is otherwise. */
export type Movement = {
  readonly subject: string;
  readonly group: string;
  readonly before: Place;
  readonly after: Place;
};

/** Two runs side by side, and who moved. */
export type WhatIf = {
  readonly before: ScoringResult;
  readonly after: ScoringResult;
  /** Only those whose total, class, rank or recognition differs, in the order of the subjects. */
  readonly moved: readonly Movement[];
};

/** Where the subject at a position stands. */
export const placeAt = ({ columns, compiled, set }: ScoringResult, subject: number): Place => {
  const normalised = columns.normalised[subject] ?? Number.NaN;
  return {
    total: Number.isNaN(normalised) ? null : fromUnits(normalised, compiled.places),
    class: set.bands[columns.classes[subject] ?? -1]?.code ?? null,
    rank: columns.ranks[subject] || null,
    isRecognised: [false, true][columns.recognition[subject] ?? -1] ?? null,
  };
};

const differs = (before: ScoringResult, after: ScoringResult, subject: number): boolean =>
  !Object.is(before.columns.normalised[subject], after.columns.normalised[subject]) ||
  before.columns.classes[subject] !== after.columns.classes[subject] ||
  before.columns.ranks[subject] !== after.columns.ranks[subject] ||
  before.columns.recognition[subject] !== after.columns.recognition[subject];

const movements = (before: ScoringResult, after: ScoringResult): readonly Movement[] => {
  const { names, of } = before.table.groups;
  return before.subjects.flatMap((subject, position) =>
    differs(before, after, position)
      ? [
          {
            subject,
            group: names[of[position] ?? -1] ?? '',
            before: placeAt(before, position),
            after: placeAt(after, position),
          },
        ]
      : [],
  );
};

/**
 * What everybody's score, class and place would be if some things were otherwise. The changes hold one after the other;
 * the run itself stays as it is. Only leaves that a change touches are computed again. Weights need not sum to the
 * scale: the total is held against what can be reached, and brought to the scale again.
 */
export const whatIf = (before: ScoringResult, changes: readonly Change[]): Result<WhatIf, WhatIfFault> => {
  let supposed: Supposed = { set: before.set, table: before.table };
  for (const [position, change] of changes.entries()) {
    const next = suppose(supposed, change);
    if (!next.ok) return err({ ...next.error, path: [position] });
    supposed = next.value;
  }
  const after = score(compile(supposed.set), supposed.table, before.pass, before);
  return ok({ before, after, moved: movements(before, after) });
};
