import { useSession } from '@danvan/app-kit';
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { type FigureLine, readLine } from './figure-line.ts';
import { type Indicators, linesFrom } from './lines-from.ts';
import type { ReportPage, WireFigure } from './report.graphql.ts';
import { draftAfter, openDraft, type ReportDraft } from './report-draft.ts';
import { type SaveStand, saveStandOf } from './save-queue.ts';
import { keepUnsaved, readUnsaved } from './unsaved-store.ts';
import { useSaving } from './use-saving.ts';

/** A report that saves itself while someone types. */
export type LiveDraft = {
  readonly draft: ReportDraft;
  readonly stand: SaveStand;
  /** Why the last save did not succeed, in words and with the incident's id; null when it did. */
  readonly trouble: string | null;
  readonly type: (lines: readonly FigureLine[]) => void;
  readonly resolve: (code: string, keep: 'MINE' | 'THEIRS') => void;
  /** Forgets what was typed and not yet saved, here and on this machine. */
  readonly drop: () => void;
  /** Tries now instead of after the pause. */
  readonly retry: () => void;
};

/** Keeps the draft: takes what is typed, has it saved, keeps the unsaved on this machine, meets what others saved. */
export const useReportDraft = (page: ReportPage, indicators: Indicators): LiveDraft => {
  const { viewer } = useSession();
  const toLines = useCallback(
    (figures: readonly WireFigure[]) => linesFrom(figures, indicators),
    [indicators],
  );
  const mayEnter = page.allowedActions.includes('ENTER');
  // What an earlier visit left unsaved shows only where it can still be saved, never as if it had been handed in.
  const [draft, dispatch] = useReducer(draftAfter, null, () =>
    openDraft(
      page.version,
      toLines(page.figures),
      mayEnter ? readUnsaved(localStorage, viewer.id, page.id) : undefined,
    ),
  );
  const isReadable = useCallback(
    (line: FigureLine) => {
      const indicator = indicators.get(line.indicatorCode);
      return indicator !== undefined && readLine(line, indicator).ok;
    },
    [indicators],
  );

  const { trouble, again } = useSaving({ reportId: page.id, draft, dispatch, toLines, isReadable, mayEnter });
  useEffect(() => {
    if (mayEnter) keepUnsaved(localStorage, viewer.id, page.id, draft.pending);
  }, [mayEnter, draft.pending, viewer.id, page.id]);
  useEffect(() => {
    if (page.version <= draft.version || draft.sending === 'YES') return;
    dispatch({ kind: 'OVERTAKEN', version: page.version, lines: toLines(page.figures) });
  }, [page.version, page.figures, draft.version, draft.sending, toLines]);

  const type = useCallback((lines: readonly FigureLine[]) => dispatch({ kind: 'TYPED', lines }), []);
  const resolve = useCallback(
    (code: string, keep: 'MINE' | 'THEIRS') => dispatch({ kind: 'RESOLVED', code, keep }),
    [],
  );
  const drop = useCallback(() => {
    dispatch({ kind: 'DROPPED' });
    keepUnsaved(localStorage, viewer.id, page.id, new Map());
  }, [viewer.id, page.id]);
  const stand = useMemo(() => saveStandOf(draft, isReadable), [draft, isReadable]);
  return { draft, stand, trouble, type, resolve, drop, retry: again };
};
