import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { lifeOf } from './document-life.ts';

const decision23 = { id: '23', name: 'Quyết định số 23-QĐ/TW', abstract: 'Quy chế' };
const nothing = { issuedOn: null, inForceFrom: null, inForceTo: null, links: [], linkedBy: [] };

describe('the life of a document', () => {
  it('is told in the order of days: issued, amended, replaced', () => {
    const steps = lifeOf({
      ...nothing,
      issuedOn: day('2010-02-25'),
      linkedBy: [
        { kind: 'SUPERSEDES', from: day('2021-07-30'), document: decision23 },
        { kind: 'AMENDS', from: day('2015-01-01'), document: { ...decision23, id: 'x' } },
      ],
    });
    expect(steps.map(({ what, on }) => [what, on])).toEqual([
      ['ISSUED', '2010-02-25'],
      ['LINKED_BY_AMENDS', '2015-01-01'],
      ['LINKED_BY_SUPERSEDES', '2021-07-30'],
    ]);
  });

  it('begins with its issue even when the day of it is not known', () =>
    expect(lifeOf({ ...nothing, inForceTo: day('2027-01-01') }).map(({ what }) => what)).toEqual([
      'ISSUED',
      'EXPIRED',
    ]));
});
