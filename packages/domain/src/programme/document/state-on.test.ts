import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.ts';
import { UNKNOWN_SPAN } from './known-span.ts';
import { documentStateOn } from './state-on.ts';
import { documentId } from './testing.ts';

const DECISION_23 = documentId('23-QĐ/TW');
const decision290 = { issuedOn: day('2010-02-25'), inForce: UNKNOWN_SPAN };
const replaced = [{ by: DECISION_23, from: day('2021-07-30') }];
const stateOn = (on: string) => documentStateOn(decision290, replaced, day(on));

describe('the state of a document at a day', () => {
  it('290-QĐ/TW is in force until 23-QĐ/TW replaces it on 30/07/2021 (facts.md §2)', () => {
    expect(stateOn('2010-02-24')).toEqual({ state: 'NOT_YET_IN_FORCE', from: '2010-02-25' });
    expect(stateOn('2010-02-25')).toEqual({ state: 'IN_FORCE' });
    expect(stateOn('2021-07-29')).toEqual({ state: 'IN_FORCE' });
    expect(stateOn('2021-07-30')).toEqual({ state: 'SUPERSEDED', by: DECISION_23, from: '2021-07-30' });
  });

  it('is replaced by the first that replaces it', () => {
    const later = { by: documentId('sau'), from: day('2022-01-01') };
    const state = documentStateOn(decision290, [later, ...replaced], day('2026-01-01'));
    expect(state).toMatchObject({ by: DECISION_23 });
  });

  it('begins on the day it says rather than on the day of issue', () => {
    const document = { issuedOn: day('2022-11-10'), inForce: { from: day('2023-07-01'), to: null } };
    expect(documentStateOn(document, [], day('2023-01-01')).state).toBe('NOT_YET_IN_FORCE');
    expect(documentStateOn(document, [], day('2023-07-01')).state).toBe('IN_FORCE');
  });

  it('expires on the day it says', () => {
    const document = { issuedOn: null, inForce: { from: null, to: day('2027-01-01') } };
    expect(documentStateOn(document, [], day('2026-12-31')).state).toBe('IN_FORCE');
    expect(documentStateOn(document, [], day('2027-01-01'))).toEqual({
      state: 'EXPIRED',
      since: '2027-01-01',
    });
  });

  it('is in force when no day is known and nothing replaces it', () =>
    expect(documentStateOn({ issuedOn: null, inForce: UNKNOWN_SPAN }, [], day('2026-11-22')).state).toBe(
      'IN_FORCE',
    ));
});
