import type { FigureFault, Indicator } from '@danvan/domain/reporting';
import type { GridEdit } from '@danvan/ui';
import { EXACTNESSES, withExactness } from './exactness.ts';
import { type FigureLine, readLine, withEntry, withNote } from './figure-line.ts';

/** Columns of the grid into which one types. */
export const COLUMNS = { value: 'value', exactness: 'exactness', note: 'note' } as const;

/** The line that an edit falls upon. `former`: the last number that stood in it. */
export type EditTarget = {
  readonly line: FigureLine;
  readonly indicator: Indicator;
  readonly former: FigureLine | undefined;
};

/** The line after an edit of one of its cells. */
export const applyEdit = (
  { columnKey, text }: GridEdit,
  { line, indicator, former }: EditTarget,
): FigureLine => {
  switch (columnKey) {
    case COLUMNS.value:
      return withEntry(line, text, indicator);
    case COLUMNS.note:
      return withNote(line, text, indicator);
    case COLUMNS.exactness: {
      const chosen = EXACTNESSES.find((each) => each === text);
      return chosen ? withExactness(line, chosen, indicator, former) : line;
    }
    default:
      return line;
  }
};

/** The lines after several edits that are one act; a line edited twice changes once. */
export const applyEdits = (
  edits: readonly GridEdit[],
  targetOf: (code: string) => EditTarget | null,
): readonly FigureLine[] => {
  const lines = new Map<string, FigureLine>();
  for (const edit of edits) {
    const target = targetOf(edit.rowKey);
    if (target)
      lines.set(edit.rowKey, applyEdit(edit, { ...target, line: lines.get(edit.rowKey) ?? target.line }));
  }
  return [...lines.values()];
};

/** The column of the grid in which a fault shows. */
export const columnOf = (field: FigureFault['field'], indicator: Indicator): string => {
  if (field === 'note') return indicator.kind === 'NARRATIVE' ? COLUMNS.value : COLUMNS.note;
  return field === 'state' ? COLUMNS.exactness : COLUMNS.value;
};

/** What is wrong with one column of a line, if anything. */
export const faultOfColumn = (
  line: FigureLine,
  columnKey: string,
  indicator: Indicator,
): FigureFault | null => {
  const read = readLine(line, indicator);
  return read.ok || columnOf(read.error.field, indicator) !== columnKey ? null : read.error;
};
