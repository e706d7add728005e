import { formatDay } from '../../kernel/index.ts';
import { LONGEST_TITLE } from '../record/index.ts';
import { withoutNumberWord } from './document-number.ts';
import type { OfficialDocument } from './model.ts';
import { DOCUMENT_TYPE_WORDS } from './words.ts';

type Cited = Pick<OfficialDocument, 'type' | 'documentNumber' | 'aliases' | 'issuedOn'>;

/** How a document is called: "Quyết định số 290-QĐ/TW"; without a number by its alias, else by its type. */
export const nameOfDocument = ({ type, documentNumber, aliases }: Omit<Cited, 'issuedOn'>): string => {
  if (documentNumber === null) return aliases[0] ?? DOCUMENT_TYPE_WORDS[type].vi;
  const numbered = `số ${withoutNumberWord(documentNumber.text)}`;
  return type === 'OTHER' ? `Văn bản ${numbered}` : `${DOCUMENT_TYPE_WORDS[type].vi} ${numbered}`;
};

/** How a document is cited in another: "Quyết định số 290-QĐ/TW ngày 25/02/2010". */
export const citeDocument = (document: Cited): string =>
  document.issuedOn === null
    ? nameOfDocument(document)
    : `${nameOfDocument(document)} ngày ${formatDay(document.issuedOn)}`;

/** The title under which a document is listed among other records: its name and what it is about. */
export const titleOfDocument = (document: OfficialDocument): string =>
  `${nameOfDocument(document)}: ${document.abstract}`.slice(0, LONGEST_TITLE);
