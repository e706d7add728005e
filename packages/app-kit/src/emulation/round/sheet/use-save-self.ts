import { useCallback } from 'react';
import { useClient } from 'urql';
import { useAct } from '../../../ask/use-act.ts';
import { useRefusalText } from '../../../errors/use-refusal-text.ts';
import { readSheet } from './read-sheet.ts';
import { SaveSelfScore, SheetQuery } from './sheet.graphql.ts';
import { type TypedLeaf, toEntry, typedOf } from './typed-leaf.ts';
import type { SendLeaves } from './use-sheet-saving.ts';

type Fault = { readonly path: readonly string[]; readonly message: string };

/** Faults by the criterion at which they stand: paths begin with "entries" and its place in what was sent. */
const refusedOf = (leaves: readonly TypedLeaf[], faults: readonly Fault[]) =>
  new Map(
    faults.flatMap(({ path, message }) => {
      const leaf = leaves[Number(path[path.indexOf('entries') + 1])];
      return leaf ? [[leaf.key, message] as const] : [];
    }),
  );

/** Saves criteria of a self-score, and says what came of it. */
export const useSaveSelf = (sheetId: string): SendLeaves => {
  const client = useClient();
  const refusalText = useRefusalText();
  const [save] = useAct(SaveSelfScore, (data) => data.saveSelfScore, 'SheetChanged');
  const readNow = useCallback(async () => {
    const answer = await client
      .query(SheetQuery, { id: sheetId }, { requestPolicy: 'network-only' })
      .toPromise();
    return answer.data?.scoreSheet ?? null;
  }, [client, sheetId]);
  return useCallback(
    async (version, leaves, idempotencyKey) => {
      const entries = leaves.map((leaf) => {
        const { values, ...entry } = toEntry(leaf);
        return { ...entry, values: [...values] };
      });
      const outcome = await save({ input: { sheetId, version, entries, idempotencyKey } });
      if (outcome.ok)
        return { event: { kind: 'SAVED', version: outcome.value.sheet.version, leaves }, trouble: null };
      const refused = outcome.error;
      switch (refused.__typename) {
        case 'InputRefused':
          return { event: { kind: 'REFUSED', refused: refusedOf(leaves, refused.faults) }, trouble: null };
        case 'SheetConflict': {
          const now = await readNow();
          if (now === null) return { event: { kind: 'FAILED' }, trouble: refusalText(refused) };
          const sheet = readSheet(now);
          const theirs = now.entries.map(({ key }) => typedOf(sheet, 'SELF', key));
          return { event: { kind: 'OVERTAKEN', version: now.version, leaves: theirs }, trouble: null };
        }
        case 'RequestFailed': {
          const kind = refused.failure.kind === 'FORBIDDEN' ? 'HALTED' : 'FAILED';
          return { event: { kind }, trouble: refusalText(refused) };
        }
        case 'ActRefused':
          return { event: { kind: 'HALTED' }, trouble: refusalText(refused) };
      }
    },
    [save, sheetId, refusalText, readNow],
  );
};
