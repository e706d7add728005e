import type { Refusal } from '@danvan/api-client';
import type { TadaDocumentNode } from '@danvan/api-schema';
import { useState } from 'react';
import { newIdempotencyKey, useAct } from '../../../ask/use-act.ts';
import { useRefusalText } from '../../../errors/use-refusal-text.ts';
import type { SheetActAnswer } from './sheet.graphql.ts';

type Ordered = { readonly input: { readonly idempotencyKey: string } };
type Refused = Refusal<SheetActAnswer, 'SheetChanged'>;

/** The line that says why: the fault at its field says more than the whole. */
const lineOf = (refused: Refused, refusalText: (refusal: Refused) => string): string =>
  'faults' in refused && refused.faults.length > 0
    ? [...new Set(refused.faults.map(({ message }) => message))].join(' ')
    : refusalText(refused);

/** An act upon a sheet that ends in one click: handing in, sending back, a re-check. Its refusal is one line. */
export const useSheetAct = <Data, Variables extends Ordered>(
  document: TadaDocumentNode<Data, Variables>,
  pick: (data: Data) => SheetActAnswer,
) => {
  const [run, busy] = useAct<Data, Variables, SheetActAnswer, 'SheetChanged'>(document, pick, 'SheetChanged');
  const refusalText = useRefusalText();
  const [said, setSaid] = useState<string | null>(null);
  const perform = async (input: Omit<Variables['input'], 'idempotencyKey'>): Promise<boolean> => {
    const order = { input: { ...input, idempotencyKey: newIdempotencyKey() } } as unknown as Variables;
    const outcome = await run(order);
    setSaid(outcome.ok ? null : lineOf(outcome.error, refusalText));
    return outcome.ok;
  };
  return { perform, busy, said };
};
