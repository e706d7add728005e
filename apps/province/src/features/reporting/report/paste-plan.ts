import { foldForSearch } from '@danvan/domain/hierarchy';
import { checkNote, type FigureFaultReason } from '@danvan/domain/reporting';
import { readClipboardBlock } from './clipboard-block.ts';
import { type FigureLine, readLine, withEntry, withNote } from './figure-line.ts';
import type { FormLine } from './read-form.ts';

/** Columns into which one can paste, in the order of the grid. */
export const PASTE_COLUMNS = ['entry', 'note'] as const;
export type PasteColumn = (typeof PASTE_COLUMNS)[number];

/** A cell of the block that is not taken, and why. OUTSIDE_FORM: there is no place for it. */
export type RefusedCell = {
  readonly row: number;
  readonly text: string;
  readonly indicatorCode: string | null;
  readonly fault: FigureFaultReason | { readonly code: 'OUTSIDE_FORM' };
};

/** What a paste will do: lines as they become, cells that are refused. Nothing else changes. */
export type PastePlan = {
  readonly by: 'NAME' | 'POSITION';
  readonly lines: readonly FigureLine[];
  readonly refused: readonly RefusedCell[];
};

type Target = { readonly form: FormLine; readonly line: FigureLine };
type Start = { readonly code: string; readonly column: PasteColumn };

const byName = (
  block: readonly (readonly string[])[],
  targets: readonly Target[],
): (Target | undefined)[] => {
  const named = new Map(
    targets.flatMap((target) => [
      [foldForSearch(target.form.indicator.name.vi), target] as const,
      [foldForSearch(target.form.indicator.name.en), target] as const,
    ]),
  );
  return block.map(([name = '']) => named.get(foldForSearch(name)));
};

/** The cell put into the line, or the fault that refuses it. An empty cell leaves the line as it is. */
const place = (text: string, column: PasteColumn, { form, line }: Target): FigureLine | FigureFaultReason => {
  if (text.trim() === '') return line;
  if (column === 'note') {
    const note = checkNote(text);
    return note.ok ? withNote(line, note.value ?? '', form.indicator) : note.error;
  }
  const next = withEntry(line, text, form.indicator);
  const read = readLine(next, form.indicator);
  return read.ok ? next : read.error;
};

const isFault = (outcome: FigureLine | FigureFaultReason): outcome is FigureFaultReason => 'code' in outcome;

/**
 * Plans the paste of a block at a cell. Rows follow the order of the form from there; when the block's first
 * column holds names of indicators, rows go where their name stands, in whatever order they come.
 */
export const planPaste = (text: string, start: Start, targets: readonly Target[]): PastePlan => {
  const block = readClipboardBlock(text);
  const named = byName(block, targets);
  const isNamed = block.length > 0 && named.some(Boolean) && block.every((row) => row.length > 1);
  const from = targets.findIndex(({ line }) => line.indicatorCode === start.code);
  const columns = isNamed ? PASTE_COLUMNS : PASTE_COLUMNS.slice(PASTE_COLUMNS.indexOf(start.column));
  const lines = new Map<string, FigureLine>();
  const refused: RefusedCell[] = [];
  for (const [row, cells] of block.entries()) {
    const target = isNamed ? named[row] : targets[from + row];
    for (const [index, cell] of (isNamed ? cells.slice(1) : cells).entries()) {
      const column = columns[index];
      if (cell.trim() === '') continue;
      const code = target?.line.indicatorCode ?? null;
      if (!target || !column || code === null) {
        refused.push({ row, text: cell, indicatorCode: code, fault: { code: 'OUTSIDE_FORM' } });
        continue;
      }
      const outcome = place(cell, column, { ...target, line: lines.get(code) ?? target.line });
      if (isFault(outcome)) refused.push({ row, text: cell, indicatorCode: code, fault: outcome });
      else lines.set(code, outcome);
    }
  }
  return { by: isNamed ? 'NAME' : 'POSITION', lines: [...lines.values()], refused };
};
