import { err, ok, type Result } from '../../kernel/index.ts';
import type { CompiledSet } from '../score/compiled.ts';
import type { SheetFault } from './fault.ts';
import { figureColumns } from './figure-columns.ts';
import { gatherEntries } from './gather-entries.ts';
import { groupIndex } from './group-index.ts';
import { leafColumns } from './leaf-columns.ts';
import type { ScoreSheet } from './sheet.ts';
import type { ScoreTable } from './table.ts';

/** By the characters of the identifiers, not by any language's order: the same everywhere. */
const inOrder = (sheets: readonly ScoreSheet[]): readonly ScoreSheet[] =>
  sheets.toSorted((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));

const checkTwice = (ordered: readonly ScoreSheet[]): readonly SheetFault[] =>
  ordered
    .filter(({ subject }, index) => subject === ordered[index - 1]?.subject)
    .map(({ subject }) => ({ code: 'SUBJECT_TWICE', path: [subject] }));

/**
 * Turns sheets into columns, or names everything in them that the set cannot read: a name it does not know, a figure
 * with more digits than can be computed exactly, a negative count, points out of bounds, a subject that comes twice, a
 * leaf left out that may not be. The order of the sheets never matters.
 */
export const tabulate = (
  compiled: CompiledSet,
  sheets: readonly ScoreSheet[],
): Result<ScoreTable, readonly SheetFault[]> => {
  const ordered = inOrder(sheets);
  const subjects = ordered.map(({ subject }) => subject);
  const faults: SheetFault[] = [...checkTwice(ordered)];
  const gathered = gatherEntries(compiled, ordered, faults);
  const table: ScoreTable = {
    subjects,
    groups: groupIndex(ordered),
    leaves: compiled.leaves.map((leaf, position) =>
      leafColumns(compiled, leaf, gathered.leaves[position] ?? [], subjects, faults),
    ),
    conditions: compiled.conditions.map(({ key, inputs, isSigned }, position) => {
      const pathOf = (subject: number, input: string) => [subjects[subject] ?? '', 'conditions', key, input];
      return figureColumns(
        { key, inputs, isSigned, values: gathered.conditions[position] ?? [], pathOf },
        faults,
      );
    }),
  };
  return faults.length === 0 ? ok(table) : err(faults);
};
