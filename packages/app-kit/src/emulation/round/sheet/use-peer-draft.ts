import { decimal } from '@danvan/domain/kernel';
import { formatDecimal } from '@danvan/domain/reporting';
import type { CriterionKey } from '@danvan/domain/scoring';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newIdempotencyKey, useAct } from '../../../ask/use-act.ts';
import { useRefusalText } from '../../../errors/use-refusal-text.ts';
import { SavePeerScores, type ShownEntry, type ShownSheet } from './sheet.graphql.ts';

/** What a reviewer typed of one criterion. */
export type TypedReview = { readonly key: CriterionKey; readonly points: string; readonly comment: string };
type Reviews = ReadonlyMap<CriterionKey, TypedReview>;

const PAUSE_IN_TYPING = 600;

const ownReview = ({ key, peers }: ShownEntry): TypedReview => {
  const own = peers.find(({ isOwn }) => isOwn);
  return {
    key,
    points: own?.points ? formatDecimal(decimal(own.points), 'vi') : '',
    comment: own?.comment ?? '',
  };
};

const isSame = (a: TypedReview, b: TypedReview | undefined): boolean =>
  a.points.trim() === (b?.points ?? '').trim() && a.comment.trim() === (b?.comment ?? '').trim();

const orNull = (text: string): string | null => text.trim() || null;

/** A review under someone's hands: saved as one types; what is refused is said at its place and kept. */
export const usePeerDraft = (sheet: ShownSheet) => {
  // What is typed is not taken back by a newer reading.
  const [opened] = useState<Reviews>(
    () => new Map(sheet.entries.map((entry) => [entry.key, ownReview(entry)])),
  );
  const [typed, setTyped] = useState<Reviews>(opened);
  const [saved, setSaved] = useState<Reviews>(opened);
  const [faults, setFaults] = useState<ReadonlyMap<CriterionKey, string>>(new Map());
  const [trouble, setTrouble] = useState<string | null>(null);
  const version = useRef(sheet.ownReview?.version ?? 0);
  const refusalText = useRefusalText();
  const [save, busy] = useAct(SavePeerScores, (data) => data.savePeerScores, 'SheetChanged');
  const pending = useMemo(
    () => [...typed.values()].filter((each) => !isSame(each, saved.get(each.key))),
    [typed, saved],
  );
  const send = useCallback(
    async (reviews: readonly TypedReview[]) => {
      const scores = reviews.map(({ key, points, comment }) => ({
        key,
        points: orNull(points),
        comment: orNull(comment),
      }));
      const input = {
        sheetId: sheet.id,
        version: version.current,
        scores,
        idempotencyKey: newIdempotencyKey(),
      };
      const outcome = await save({ input });
      if (outcome.ok) {
        version.current = outcome.value.sheet.ownReview?.version ?? version.current + 1;
        setTrouble(null);
        return setSaved((now) => new Map([...now, ...reviews.map((each) => [each.key, each] as const)]));
      }
      if (outcome.error.__typename !== 'InputRefused') return setTrouble(refusalText(outcome.error));
      setFaults(
        new Map(
          outcome.error.faults.flatMap(({ path, message }) => {
            const review = reviews[Number(path[1])];
            return review ? [[review.key, message] as const] : [];
          }),
        ),
      );
    },
    [save, sheet.id, refusalText],
  );
  const sendable = useMemo(() => pending.filter(({ key }) => !faults.has(key)), [pending, faults]);
  useEffect(() => {
    if (busy || sendable.length === 0 || trouble !== null) return;
    const timer = setTimeout(() => void send(sendable), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [busy, sendable, send, trouble]);
  const type = useCallback((review: TypedReview) => {
    setTyped((now) => new Map(now).set(review.key, review));
    setFaults((now) => new Map([...now].filter(([key]) => key !== review.key)));
    setTrouble(null);
  }, []);
  const stand =
    trouble !== null
      ? 'failed'
      : sendable.length > 0 || busy
        ? 'saving'
        : pending.length > 0
          ? 'unsaved'
          : 'saved';
  return {
    typed,
    faults,
    type,
    trouble,
    again: () => setTrouble(null),
    stand: stand as 'failed' | 'saving' | 'unsaved' | 'saved',
    version: version.current,
  };
};
