import type { FigureLine } from './figure-line.ts';
import type { ReportDraft } from './report-draft.ts';

/** Lines that may go to the server now: readable, not refused before, not in conflict. */
export const sendable = (
  draft: ReportDraft,
  isReadable: (line: FigureLine) => boolean,
): readonly FigureLine[] =>
  [...draft.pending.values()]
    .map(({ line }) => line)
    .filter(
      (line) =>
        !draft.faults.has(line.indicatorCode) && !draft.conflicts.has(line.indicatorCode) && isReadable(line),
    );

/** How it stands with saving, in the words of the indicator: SAVED, SAVING, UNSAVED (cells to mend), FAILED. */
export type SaveStand =
  | { readonly kind: 'SAVED' | 'SAVING' }
  | { readonly kind: 'UNSAVED' | 'FAILED' | 'HALTED'; readonly count: number };

/** Failed beats unsaved: it is the one thing somebody has to know. */
export const saveStandOf = (draft: ReportDraft, isReadable: (line: FigureLine) => boolean): SaveStand => {
  const count = draft.pending.size;
  if (draft.sending === 'HALTED' && count > 0) return { kind: 'HALTED', count };
  if (draft.sending === 'FAILED') return { kind: 'FAILED', count };
  if (draft.sending === 'YES' || sendable(draft, isReadable).length > 0) return { kind: 'SAVING' };
  return count > 0 ? { kind: 'UNSAVED', count } : { kind: 'SAVED' };
};

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

/** How long to wait before the n-th try again (n from 1): 2, 4, 8 … 30 seconds. */
export const pauseBefore = (attempt: number): number =>
  Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE);
