import { err, ok, type Result } from '@danvan/domain/kernel';
import type { CombinedError } from '@urql/core';
import { type Failure, toFailure } from './failure.ts';

type Named = { readonly __typename: string };

/** No answer arrived, or one that the schema does not foresee. */
export type RequestFailed = { readonly __typename: 'RequestFailed'; readonly failure: Failure };

type Answer<Data> = { readonly data?: Data | undefined; readonly error?: CombinedError | undefined };

/** Members of a payload union that are not the success, and a failure of the request itself. */
export type Refusal<Payload extends Named, Success extends Payload['__typename']> =
  | Exclude<Payload, { __typename: Success }>
  | RequestFailed;

/**
 * The outcome of an act as a value: the union member named `success`, or one of the others, or a failed
 * request. The document must select `__typename` on the payload.
 */
export const actResult = <Data, Payload extends Named, Success extends Payload['__typename']>(
  answer: Answer<Data>,
  pick: (data: Data) => Payload,
  success: Success,
): Result<Extract<Payload, { __typename: Success }>, Refusal<Payload, Success>> => {
  if (answer.error) return err({ __typename: 'RequestFailed', failure: toFailure(answer.error) });
  if (!answer.data) return err({ __typename: 'RequestFailed', failure: { kind: 'SERVER', id: null } });
  const payload = pick(answer.data);
  return payload.__typename === success
    ? ok(payload as Extract<Payload, { __typename: Success }>)
    : err(payload as Exclude<Payload, { __typename: Success }>);
};
