import type { Result } from '../../kernel/index.ts';
import type { CompiledSet } from '../score/compiled.ts';
import type { SheetFault } from './fault.ts';
import type { ScoreSheet } from './sheet.ts';
import type { ScoreTable } from './table.ts';

/** Turns sheets into columns, or names everything that the set cannot read. The order of the sheets never matters. */
export const tabulate = (
  _compiled: CompiledSet,
  _sheets: readonly ScoreSheet[],
): Result<ScoreTable, readonly SheetFault[]> => {
  throw new Error('Not there yet');
};
