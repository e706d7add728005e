import { foldForSearch } from '../../hierarchy/fold-for-search.ts';
import { withoutNumberWord } from './document-number.ts';
import type { OfficialDocument } from './model.ts';

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** Words without marks and without leading zeros: "số 09/CTr" → so, 9, ctr. */
const wordsOf = (text: string): string[] =>
  foldForSearch(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^0+(?=\d)/u, ''));

/** Texts in the form in which they are searched: folded words, each between spaces. */
export const searchText = (texts: readonly (string | null)[]): string =>
  ` ${texts.flatMap((text) => (text === null ? [] : wordsOf(text))).join(' ')} `;

/**
 * What must all be contained in a search text for a query to find it: a number as a whole word ("9" does not find
 * "290"), any other word anywhere.
 */
export const searchNeedles = (query: string): readonly string[] =>
  wordsOf(query).map((word) => (/^\d+$/u.test(word) ? ` ${word} ` : word));

/** Does the query find the text? The same as the database does with the needles. */
export const finds = (text: string, query: string): boolean =>
  searchNeedles(query).every((needle) => text.includes(needle));

/**
 * How the search text of the document begins whose number the query names: "290" and "số 290-QĐ" look for number 290
 * first, and only then for documents that mention it. Null when the query begins with no number.
 */
export const searchedNumber = (query: string): string | null => {
  const [first = ''] = wordsOf(withoutNumberWord(query.normalize('NFC').trim()));
  return /^\d+$/u.test(first) ? ` so ${first} ` : null;
};

/** What a document is found by: its number in any notation, its aliases, what it is about, who issued it. */
export const documentSearchText = (document: OfficialDocument): string => {
  const number = document.documentNumber?.text ?? null;
  const numberInOne = number === null ? null : wordsOf(number).join('');
  const numbered = number === null ? null : `số ${number}`;
  return searchText([
    numbered,
    numberInOne,
    ...document.aliases,
    document.abstract,
    ...document.issuingOffices,
    document.termOfOffice,
  ]);
};
