import type { FiguresFaultReason } from '@danvan/domain/reporting';
import type { GridEdit, LeftOver } from '@danvan/ui';
import { applyEdit, COLUMNS, type EditTarget, faultOfColumn } from './apply-edits.ts';
import { EXACTNESSES } from './exactness.ts';
import type { FigureLine } from './figure-line.ts';

/** A pasted cell that is not taken, and why. OUTSIDE_FORM: there is no place for it; NO_SUCH_CHOICE: no state of that name. */
export type RefusedCell = {
  readonly text: string;
  readonly indicatorCode: string | null;
  readonly fault:
    | FiguresFaultReason
    | { readonly code: 'OUTSIDE_FORM' }
    | { readonly code: 'NO_SUCH_CHOICE' };
};

/** What a paste will do: lines as they become, cells that are refused. Nothing else changes. */
export type PastePlan = {
  readonly taken: number;
  readonly lines: readonly FigureLine[];
  readonly refused: readonly RefusedCell[];
};

const isNoChoice = ({ columnKey, text }: GridEdit): boolean =>
  columnKey === COLUMNS.exactness && !EXACTNESSES.some((each) => each === text);

/**
 * Plans the paste of a block: each cell is taken whole or listed as refused. An empty cell leaves the figure as it
 * is, so that a block with gaps wipes nothing out.
 */
export const planPaste = (
  edits: readonly GridEdit[],
  leftOver: readonly LeftOver[],
  targetOf: (code: string) => EditTarget | null,
): PastePlan => {
  const lines = new Map<string, FigureLine>();
  const refused: RefusedCell[] = leftOver.map(({ text, rowKey }) => ({
    text,
    indicatorCode: rowKey,
    fault: { code: 'OUTSIDE_FORM' },
  }));
  let taken = 0;
  for (const edit of edits.filter(({ text }) => text.trim() !== '')) {
    const target = targetOf(edit.rowKey);
    if (!target) continue;
    const line = lines.get(edit.rowKey) ?? target.line;
    const next = applyEdit(edit, { ...target, line });
    const fault = isNoChoice(edit)
      ? ({ code: 'NO_SUCH_CHOICE' } as const)
      : faultOfColumn(next, edit.columnKey, target.indicator);
    if (fault) refused.push({ text: edit.text, indicatorCode: edit.rowKey, fault });
    else {
      lines.set(edit.rowKey, next);
      taken += 1;
    }
  }
  return { taken, lines: [...lines.values()], refused };
};
