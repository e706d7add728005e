import { day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { EMPTY_DOCUMENT, type TypedLink, toInput, unfinishedLinks } from './typed-document.ts';

const decision290 = { id: 'vb-290', name: 'Quyết định số 290-QĐ/TW' };
const line = (more: Partial<TypedLink>): TypedLink => ({
  key: 0,
  kind: 'SUPERSEDES',
  document: null,
  from: null,
  ...more,
});

describe('a document as it is typed', () => {
  it('has one office and one name a line, and empty lines are none', () => {
    const input = toInput({ ...EMPTY_DOCUMENT, offices: 'Bộ Chính trị\n\nBan Bí thư', aliases: '\n' });
    expect(input.issuingOffices).toEqual(['Bộ Chính trị', 'Ban Bí thư']);
    expect(input.aliases).toEqual([]);
  });

  it('is not sent while a line lacks the document that is replaced or the day', () => {
    const from = day('2021-07-30');
    const links = [line({ document: decision290, from }), line({ document: decision290 }), line({ from })];
    expect(unfinishedLinks({ ...EMPTY_DOCUMENT, links })).toEqual([1, 2]);
    expect(toInput({ ...EMPTY_DOCUMENT, links }).links).toEqual([
      { kind: 'SUPERSEDES', documentId: 'vb-290', from },
    ]);
  });
});
