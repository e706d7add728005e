import { err, ok, type Result } from '@danvan/domain/kernel';
import { useCallback, useRef } from 'react';
import { useClient } from 'urql';
import { useAct } from '../ask/use-act.ts';
import { useRefusalText } from '../errors/use-refusal-text.ts';
import { useLanguage } from '../language/LanguageProvider.tsx';
import { AttachFileMutation, AttachmentsQuery } from './attachment.graphql.ts';
import { refusalLine } from './refusal-line.ts';
import { type SendFault, sendFile } from './send-file.ts';

type Order = {
  /** The same for every try, so that a lost answer attaches nothing twice. */
  readonly key: string;
  readonly file: File | null;
  readonly caption: string;
  readonly onProgress: (share: number) => void;
};

const UNREACHED = { __typename: 'RequestFailed', failure: { kind: 'OFFLINE', id: null } } as const;

/** Sends each file once, however often attaching it is tried. */
const useSending = () => {
  const { language } = useLanguage();
  const sent = useRef(new Map<string, string>());
  const send = useCallback(
    async ({ key, file, onProgress }: Order): Promise<Result<string | null, SendFault>> => {
      if (file === null) return ok(null);
      const known = sent.current.get(key);
      const answer = known === undefined ? await sendFile(file, language, onProgress) : ok(known);
      if (answer.ok) sent.current.set(key, answer.value);
      return answer;
    },
    [language],
  );
  const forget = useCallback((key: string) => void sent.current.delete(key), []);
  return [send, forget] as const;
};

/** What evidence is attached to: a record, or a criterion of a score sheet. */
export type AttachTarget = { readonly subject: 'WORK_RECORD' | 'SCORE_LEAF'; readonly id: string };

/** Sends a file, if there is one, and attaches it with its caption; answers why not in words. */
export const useAttach = ({
  subject,
  id,
}: AttachTarget): ((order: Order) => Promise<Result<null, string>>) => {
  const client = useClient();
  const refusalText = useRefusalText();
  const [attach] = useAct(AttachFileMutation, (data) => data.attachFile, 'AttachmentsChanged');
  const [send, forget] = useSending();
  return useCallback(
    async (order) => {
      const { key, caption } = order;
      const sent = await send(order);
      if (!sent.ok) {
        // A question to the API notices it, too, and lets the user sign in where they are.
        if (sent.error.isSessionEnded)
          void client.query(AttachmentsQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
        return err(sent.error.message ?? refusalText(UNREACHED));
      }
      const input = { subject, subjectId: id, uploadId: sent.value, caption };
      const done = await attach({ input: { ...input, idempotencyKey: key } });
      if (done.ok) return ok(null);
      if ('faults' in done.error && done.error.faults.some(({ code }) => code === 'FILE_NOT_THERE'))
        forget(key);
      return err(refusalLine(done.error, refusalText));
    },
    [attach, client, forget, id, refusalText, send, subject],
  );
};
