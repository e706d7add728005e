import { newIdempotencyKey, useAct, useRefusalText, useSession } from '@danvan/app-kit';
import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import type { FigureLine } from './figure-line.ts';
import type { Lines } from './merge-lines.ts';
import { SaveFiguresMutation, type WireFigure } from './report.graphql.ts';
import type { Batch, DraftEvent, ReportDraft } from './report-draft.ts';
import { eventOfSave, toFigureInput } from './save-outcome.ts';
import { pauseBefore, sendable } from './save-queue.ts';

const PAUSE_IN_TYPING = 500;

type Options = {
  readonly reportId: string;
  readonly draft: ReportDraft;
  readonly dispatch: Dispatch<DraftEvent>;
  readonly toLines: (figures: readonly WireFigure[]) => Lines;
  readonly isReadable: (line: FigureLine) => boolean;
  readonly mayEnter: boolean;
};

type Saving = { readonly trouble: string | null; readonly again: () => void };

/** Sends what is typed after a pause; a lost answer is asked for again, later and later, or as soon as one is online. */
export const useSaving = (options: Options): Saving => {
  const { draft, isReadable, mayEnter } = options;
  const { send, trouble, attempts } = useSend(options);
  const { renewals } = useSession();
  const again = useCallback(() => {
    if (draft.sending === 'FAILED' && draft.batch) void send(draft.batch);
  }, [draft.sending, draft.batch, send]);
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
  }, [draft.sending, again, attempts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the renewed session is the reason
  useEffect(() => again(), [renewals]);
  return { trouble, again };
};

/** Sends one batch and tells the draft what came of it. */
const useSend = ({ reportId, dispatch, toLines }: Options) => {
  const refusalText = useRefusalText();
  const [save] = useAct(SaveFiguresMutation, (data) => data.saveFigures, 'FiguresSaved');
  const [trouble, setTrouble] = useState<string | null>(null);
  const attempts = useRef(0);
  const send = useCallback(
    async (batch: Batch) => {
      dispatch({ kind: 'SENT', batch });
      const { key: idempotencyKey, version, lines } = batch;
      const figures = lines.map(toFigureInput);
      const outcome = await save({ input: { reportId, version, idempotencyKey, figures } });
      const event = eventOfSave(outcome, toLines);
      attempts.current = event.kind === 'FAILED' ? attempts.current + 1 : 0;
      const isTrouble = event.kind === 'FAILED' || event.kind === 'HALTED';
      setTrouble(isTrouble && !outcome.ok ? refusalText(outcome.error) : null);
      dispatch(event);
    },
    [save, reportId, dispatch, toLines, refusalText],
  );
  return { send, trouble, attempts };
};
