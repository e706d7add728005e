import { actResult, type Refusal } from '@danvan/api-client';
import type { TadaDocumentNode } from '@danvan/api-schema';
import type { Result } from '@danvan/domain/kernel';
import { useCallback, useState } from 'react';
import { type AnyVariables, useClient } from 'urql';

type Named = { readonly __typename: string };

/**
 * An act on the API: `const [submit, busy] = useAct(SubmitReport, (data) => data.submitReport, 'ReportChanged')`.
 * The outcome is a value: the success member, one of the refusals, or `RequestFailed`.
 */
export const useAct = <
  Data,
  Variables extends AnyVariables,
  Payload extends Named,
  Success extends Payload['__typename'],
>(
  document: TadaDocumentNode<Data, Variables>,
  pick: (data: Data) => Payload,
  success: Success,
) => {
  const client = useClient();
  const [running, setRunning] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `pick` and `success` change with the document only
  const run = useCallback(
    async (
      variables: Variables,
    ): Promise<Result<Extract<Payload, { __typename: Success }>, Refusal<Payload, Success>>> => {
      setRunning((count) => count + 1);
      const answer = await client.mutation<Data, Variables>(document, variables).toPromise();
      setRunning((count) => count - 1);
      return actResult<Data, Payload, Success>(answer, pick, success);
    },
    [client, document],
  );
  return [run, running > 0] as const;
};

/** A key by which the server knows a repeated act from a new one. */
export const newIdempotencyKey = (): string => crypto.randomUUID();
