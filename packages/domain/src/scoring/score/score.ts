import type { ScoreTable } from '../sheet/table.ts';
import type { CompiledSet } from './compiled.ts';
import type { Pass, ScoringResult } from './result.ts';

/** Scores, normalises, applies vetoes, classifies and ranks; pure: the same table gives the same result. */
export const score = (_compiled: CompiledSet, _table: ScoreTable, _pass: Pass): ScoringResult => {
  throw new Error('Not there yet');
};
