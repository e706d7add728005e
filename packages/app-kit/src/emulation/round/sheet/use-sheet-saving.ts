import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../../ask/use-act.ts';
import { useSession } from '../../../session/session-context.ts';
import { type IsRight, type SheetDraft, type SheetEvent, sendableOf } from './sheet-draft.ts';
import type { TypedLeaf } from './typed-leaf.ts';

/** What became of an attempt to save, and why it failed in words. */
export type SaveOutcome = { readonly event: SheetEvent; readonly trouble: string | null };

/** Sends criteria on a version of the sheet. The same key again: a lost answer, no second effect. */
export type SendLeaves = (
  version: number,
  leaves: readonly TypedLeaf[],
  idempotencyKey: string,
) => Promise<SaveOutcome>;

const PAUSE_IN_TYPING = 600;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

const pauseBefore = (attempt: number): number => Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE);

type Batch = { readonly version: number; readonly leaves: readonly TypedLeaf[]; readonly key: string };

type Options = {
  readonly draft: SheetDraft;
  readonly dispatch: Dispatch<SheetEvent>;
  readonly isRight: IsRight;
  readonly send: SendLeaves;
  readonly mayWrite: boolean;
};

/** Saves what is typed after a pause; a lost answer is asked for again with the same key, later and later. */
export const useSheetSaving = ({ draft, dispatch, isRight, send, mayWrite }: Options) => {
  const { renewals } = useSession();
  const [trouble, setTrouble] = useState<string | null>(null);
  const last = useRef<Batch | null>(null);
  const attempts = useRef(0);
  const run = useCallback(
    async (batch: Batch) => {
      last.current = batch;
      dispatch({ kind: 'SENT' });
      const outcome = await send(batch.version, batch.leaves, batch.key);
      attempts.current = outcome.event.kind === 'FAILED' ? attempts.current + 1 : 0;
      setTrouble(outcome.trouble);
      dispatch(outcome.event);
    },
    [dispatch, send],
  );
  const again = useCallback(() => {
    if (draft.sending === 'FAILED' && last.current) void run(last.current);
  }, [draft.sending, run]);
  useEffect(() => {
    const leaves = mayWrite && draft.sending === 'NO' ? sendableOf(draft, isRight) : [];
    if (leaves.length === 0) return;
    const batch = { version: draft.version, leaves, key: newIdempotencyKey() };
    const timer = setTimeout(() => void run(batch), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [draft, isRight, mayWrite, run]);
  useEffect(() => {
    if (draft.sending !== 'FAILED') return;
    const timer = setTimeout(again, pauseBefore(attempts.current));
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [draft.sending, again]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a renewed session is the occasion, not a new `again`
  useEffect(() => again(), [renewals]);
  return { trouble, again };
};
