import { emptyLine, type FigureLine, sameLine } from './figure-line.ts';

/** Lines by the code of their indicator. */
export type Lines = ReadonlyMap<string, FigureLine>;

/** What was typed, and over which saved line. */
export type PendingLine = { readonly line: FigureLine; readonly base: FigureLine };
export type Pending = ReadonlyMap<string, PendingLine>;

/** Two people changed one line: what it was, what was typed here, what is saved by now. */
export type LineConflict = {
  readonly base: FigureLine;
  readonly mine: FigureLine;
  readonly theirs: FigureLine;
};

export const lineIn = (lines: Lines, code: string): FigureLine => lines.get(code) ?? emptyLine(code);

/** A different value in the same cell is a conflict; the same value, or a cell nobody else touched, is none. */
export const mergeLines = (
  pending: Pending,
  current: Lines,
): { readonly pending: Pending; readonly conflicts: ReadonlyMap<string, LineConflict> } => {
  const kept = new Map<string, PendingLine>();
  const conflicts = new Map<string, LineConflict>();
  for (const [code, { line, base }] of pending) {
    const theirs = lineIn(current, code);
    if (sameLine(line, theirs)) continue;
    kept.set(code, { line, base: theirs });
    if (!sameLine(base, theirs)) conflicts.set(code, { base, mine: line, theirs });
  }
  return { pending: kept, conflicts };
};
