import { constantFrom, assert as holds, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.ts';
import { citeDocument, titleOfDocument } from './citation.ts';
import { makeDocument } from './make-document.ts';
import type { DocumentDraft, OfficialDocument } from './model.ts';
import { documentSearchText, finds, searchedNumber } from './search.ts';
import { documentDraft } from './testing.ts';

const document = (more: Partial<DocumentDraft>): OfficialDocument => {
  const made = makeDocument(documentDraft(more), { today: day('2026-11-22'), id: null, linksOf: () => [] });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.value;
};
const programme09 = document({
  documentNumber: '09/CTr-BCA-MTTW',
  type: 'PROGRAMME',
  aliases: ['Chương trình phối hợp 09'],
  abstract: 'Đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc',
});
const programme22 = document({ documentNumber: '22/CTrĐUCA-V28', type: 'PROGRAMME' });
const decision290 = document({ issuedOn: day('2010-02-25'), issuingOffices: ['Bộ Chính trị'] });
const isFound = (query: string, of = programme09) => finds(documentSearchText(of), query);

describe('a document is found', () => {
  it.each(['09/CTr-BCA-MTTW', '9 ctr bca mttw', '09-CTr/BCA–MTTW', 'số 09', 'so 9', '09CTr-BCA'])(
    'by its number written as %s',
    (query) => expect(isFound(query)).toBe(true),
  );

  it('by a number that is written in one word with its issuer', () => {
    for (const query of ['22/CTr-ĐUCA', '22 ctrduca', 'số 22', 'V28']) {
      expect(isFound(query, programme22)).toBe(true);
    }
  });

  it('by its alias, by what it is about and by its office, without diacritics', () => {
    for (const query of ['phoi hop 09', 'toan dan bao ve', 'AN NINH TO QUOC']) {
      expect(isFound(query)).toBe(true);
    }
    expect(isFound('bo chinh tri', decision290)).toBe(true);
  });

  it('by no other number that contains the one searched', () => {
    expect(isFound('9', decision290)).toBe(false);
    expect(isFound('29', decision290)).toBe(false);
    expect(isFound('290', decision290)).toBe(true);
  });

  it('by any of its words in any order', () =>
    holds(
      property(
        shuffledSubarray(['toan', 'dan', 'bao', 've', '09', 'BCA', 'MTTW']),
        constantFrom(' ', '  ', '-'),
        (words, between) => {
          expect(isFound(words.join(between))).toBe(true);
        },
      ),
    ));
});

describe('a query that names a number', () => {
  it('looks for the document of that number before those that mention it', () => {
    const begins = (query: string) =>
      documentSearchText(decision290).startsWith(searchedNumber(query) ?? '–');
    expect(['290', 'số 290', 'so 290', '290-QĐ/TW', '29', 'quy che 290'].map(begins)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a document is named', () => {
  it('as it is cited in other documents', () => {
    expect(citeDocument(decision290)).toBe('Quyết định số 290-QĐ/TW ngày 25/02/2010');
    expect(citeDocument(document({ documentNumber: 'số 38', type: 'PROGRAMME' }))).toBe('Chương trình số 38');
    expect(
      citeDocument(document({ documentNumber: null, aliases: ['Nghị quyết Trung ương 4 khóa XII'] })),
    ).toBe('Nghị quyết Trung ương 4 khóa XII');
  });

  it('with what it is about among other records', () =>
    expect(titleOfDocument(programme22)).toBe(
      'Chương trình số 22/CTrĐUCA-V28: Quy chế công tác dân vận của hệ thống chính trị',
    ));
});
