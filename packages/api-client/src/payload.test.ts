import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { actResult } from './payload.ts';

type Payload =
  | { readonly __typename: 'ReportChanged'; readonly version: number }
  | { readonly __typename: 'ActRefused'; readonly message: string };
type Data = { readonly submitReport: Payload };
const result = (answer: { data?: Data; error?: CombinedError }) =>
  actResult(answer, (data: Data) => data.submitReport, 'ReportChanged');

describe('the outcome of an act', () => {
  it('is a value when it succeeded', () => {
    expect(result({ data: { submitReport: { __typename: 'ReportChanged', version: 3 } } })).toEqual({
      ok: true,
      value: { __typename: 'ReportChanged', version: 3 },
    });
  });

  it('is a named refusal when the server refused', () => {
    const refused: Payload = { __typename: 'ActRefused', message: 'Kỳ đã chốt.' };
    expect(result({ data: { submitReport: refused } })).toEqual({ ok: false, error: refused });
  });

  it('is a failed request when no answer came', () => {
    const outcome = result({ error: new CombinedError({ networkError: new TypeError('Failed to fetch') }) });
    expect(outcome).toEqual({
      ok: false,
      error: { __typename: 'RequestFailed', failure: { kind: 'OFFLINE', id: null } },
    });
  });
});
