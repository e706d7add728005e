import { newIdempotencyKey, useAct, useRefusalText, useSession } from '@danvan/app-kit';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { type FigureLine, readLine } from './figure-line.ts';
import { type Indicators, linesFrom } from './lines-from.ts';
import { type ReportPage, SaveFiguresMutation, type WireFigure } from './report.graphql.ts';
import { type Batch, draftAfter, openDraft, type ReportDraft } from './report-draft.ts';
import { eventOfSave, toFigureInput } from './save-outcome.ts';
import { pauseBefore, type SaveStand, saveStandOf, sendable } from './save-queue.ts';
import { keepUnsaved, readUnsaved } from './unsaved-store.ts';

const PAUSE_IN_TYPING = 500;

/** A report that saves itself while someone types. */
export type LiveDraft = {
  readonly draft: ReportDraft;
  readonly stand: SaveStand;
  /** Why the last save did not succeed, in words and with the incident's id; null when it did. */
  readonly trouble: string | null;
  readonly type: (lines: readonly FigureLine[]) => void;
  readonly resolve: (code: string, keep: 'MINE' | 'THEIRS') => void;
  /** Tries now instead of after the pause. */
  readonly retry: () => void;
};

/** Keeps the draft: takes what is typed, sends it after a pause, tries again, keeps the unsaved on this machine. */
export const useReportDraft = (page: ReportPage, indicators: Indicators): LiveDraft => {
  const { viewer, renewals } = useSession();
  const refusalText = useRefusalText();
  const [save] = useAct(SaveFiguresMutation, (data) => data.saveFigures, 'FiguresSaved');
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
  const [trouble, setTrouble] = useState<string | null>(null);
  const attempts = useRef(0);
  const isReadable = useCallback(
    (line: FigureLine) => {
      const indicator = indicators.get(line.indicatorCode);
      return indicator !== undefined && readLine(line, indicator).ok;
    },
    [indicators],
  );

  const send = useCallback(
    async (batch: Batch) => {
      dispatch({ kind: 'SENT', batch });
      const { key: idempotencyKey, version, lines } = batch;
      const figures = lines.map(toFigureInput);
      const outcome = await save({ input: { reportId: page.id, version, idempotencyKey, figures } });
      const event = eventOfSave(outcome, toLines);
      attempts.current = event.kind === 'FAILED' ? attempts.current + 1 : 0;
      const isTrouble = event.kind === 'FAILED' || event.kind === 'HALTED';
      setTrouble(isTrouble && !outcome.ok ? refusalText(outcome.error) : null);
      dispatch(event);
    },
    [save, page.id, toLines, refusalText],
  );
  const again = useCallback(() => {
    if (draft.sending === 'FAILED' && draft.batch) void send(draft.batch);
  }, [draft.sending, draft.batch, send]);

  useEffect(() => {
    if (mayEnter) keepUnsaved(localStorage, viewer.id, page.id, draft.pending);
  }, [mayEnter, draft.pending, viewer.id, page.id]);
  useEffect(() => {
    const lines = sendable(draft, isReadable);
    if (draft.sending !== 'NO' || lines.length === 0 || !mayEnter) return;
    const batch = { key: newIdempotencyKey(), version: draft.version, lines };
    const timer = setTimeout(() => void send(batch), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [draft, isReadable, mayEnter, send]);
  useEffect(() => {
    if (draft.sending !== 'FAILED') return;
    const timer = setTimeout(again, pauseBefore(attempts.current));
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [draft.sending, again]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the renewed session is the reason
  useEffect(() => again(), [renewals]);
  useEffect(() => {
    if (page.version <= draft.version || draft.sending === 'YES') return;
    dispatch({ kind: 'OVERTAKEN', version: page.version, lines: toLines(page.figures) });
  }, [page.version, page.figures, draft.version, draft.sending, toLines]);

  const type = useCallback((lines: readonly FigureLine[]) => dispatch({ kind: 'TYPED', lines }), []);
  const resolve = useCallback(
    (code: string, keep: 'MINE' | 'THEIRS') => dispatch({ kind: 'RESOLVED', code, keep }),
    [],
  );
  const stand = useMemo(() => saveStandOf(draft, isReadable), [draft, isReadable]);
  return { draft, stand, trouble, type, resolve, retry: again };
};
