import type { Refusal } from '@danvan/api-client';
import type { TadaDocumentNode } from '@danvan/api-schema';
import { useCallback, useRef, useState } from 'react';
import { newIdempotencyKey, useAct } from '../../ask/use-act.ts';
import { useRefusalText } from '../../errors/use-refusal-text.ts';
import { keepVersion, onNewestVersion } from './newest-version.ts';

type Notice = { readonly message: string; readonly path: readonly string[] };
type Payload =
  | { readonly __typename: 'RecordChanged'; readonly warnings?: readonly Notice[] }
  | { readonly __typename: 'InputRefused'; readonly message: string; readonly faults: readonly Notice[] }
  | { readonly __typename: 'RecordConflict' | 'ActRefused'; readonly message: string };
type Ordered = { readonly input: { readonly idempotencyKey: string } };

/** The same content keeps its key when it is sent again (an answer was lost); another content gets a new one. */
const useKey = () => {
  const last = useRef({ content: '', key: '' });
  return (content: unknown): string => {
    const text = JSON.stringify(content);
    if (last.current.content !== text) last.current = { content: text, key: newIdempotencyKey() };
    return last.current.key;
  };
};

const isInputRefused = (
  refusal: { readonly __typename: string } | null,
): refusal is Extract<Payload, { __typename: 'InputRefused' }> => refusal?.__typename === 'InputRefused';

/**
 * An act on a record: gives the input its idempotency key, and tells its refusal: `said` is a line about the act as a
 * whole, `faultAt('tasks', 0, 'deadline')` the words for one field. Nothing that was typed is touched.
 */
export const useRecordAct = <Data, Variables extends Ordered, P extends Payload>(
  document: TadaDocumentNode<Data, Variables>,
  pick: (data: Data) => P,
) => {
  const [run, busy] = useAct<Data, Variables, P, 'RecordChanged' & P['__typename']>(
    document,
    pick,
    'RecordChanged' as 'RecordChanged' & P['__typename'],
  );
  const refusalText = useRefusalText();
  const keyOf = useKey();
  const [refusal, setRefusal] = useState<Refusal<P, 'RecordChanged' & P['__typename']> | null>(null);
  const perform = async (input: Omit<Variables['input'], 'idempotencyKey'>) => {
    const current = onNewestVersion(input);
    const order = { input: { ...current, idempotencyKey: keyOf(current) } } as unknown as Variables;
    const outcome = await run(order);
    if (outcome.ok) keepVersion(outcome.value);
    setRefusal(outcome.ok ? null : outcome.error);
    return outcome;
  };
  const faultAt = useCallback(
    (...path: readonly (string | number)[]): string | null => {
      if (!isInputRefused(refusal)) return null;
      const wanted = path.map(String).join('.');
      return refusal.faults.find((fault) => fault.path.join('.') === wanted)?.message ?? null;
    },
    [refusal],
  );
  return {
    perform,
    busy,
    faultAt,
    /** Everything that the refused input has at fault, with its place. */
    faults: isInputRefused(refusal) ? refusal.faults : [],
    said: refusal === null ? null : refusalText(refusal as { readonly __typename: string }),
    forget: () => setRefusal(null),
  };
};
