import { typeOfSign, typeSignAtStartOf } from './document-type.ts';

/**
 * số ký hiệu: the text as typed, in one spelling, and what was understood of it. Offices write numbers in many ways
 * (facts.md §2): what is not understood is kept all the same.
 */
export type DocumentNumber = {
  readonly text: string;
  /** "09", with its zeros. */
  readonly serial: string | null;
  /** Of numbers of the kind 19/2025/QĐ-TTg. */
  readonly year: string | null;
  /** The sign of the type of document: "CTr", "QĐ". */
  readonly typeSign: string | null;
  /** Signs of the offices that issued it or drafted it, in order: "BCA", "MTTW". */
  readonly issuerSigns: readonly string[];
};

const DASHES = /[‐‑‒–—−]/gu;
const NUMBER_WORD = /^(?:văn bản )?s[ốo] ?[:.]? ?(?=\d)/iu;
const SERIAL = /^\d{1,6}(?![\p{L}\p{N}])/u;
const YEAR = /^\/((?:19|20)\d\d)(?![\p{L}\p{N}])/u;

const inOneSpelling = (text: string): string =>
  text
    .normalize('NFC')
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([/-]) ?/gu, '$1')
    .trim();

const readSigns = (text: string): Pick<DocumentNumber, 'typeSign' | 'issuerSigns'> => {
  const [first = '', ...others] = text.split(/[/-]/u).filter((sign) => sign !== '');
  if (typeOfSign(first) !== null) return { typeSign: first, issuerSigns: others };
  const typeSign = typeSignAtStartOf(first);
  const rest = first.slice(typeSign?.length ?? 0);
  return { typeSign, issuerSigns: rest === '' ? others : [rest, ...others] };
};

/** The number without the word "số" before it: "số 38" → "38". */
export const withoutNumberWord = (text: string): string => text.replace(NUMBER_WORD, '');

/**
 * Reads a number in any notation: `09/CTr-BCA-MTTW`, `38-CTr/BDVTW-BCA`, `22/CTrĐUCA-V28`, `19/2025/QĐ-TTg`, "số 38".
 * Null when nothing was typed. Nothing of what was typed is lost: spaces, dashes and marks are put into one spelling.
 */
export const parseDocumentNumber = (typed: string): DocumentNumber | null => {
  const text = inOneSpelling(typed);
  if (text === '') return null;
  const bare = withoutNumberWord(text);
  const serial = SERIAL.exec(bare)?.[0] ?? null;
  const afterSerial = bare.slice(serial?.length ?? 0);
  const year = (serial === null ? null : YEAR.exec(afterSerial))?.[1] ?? null;
  const signs = afterSerial.slice(year === null ? 0 : year.length + 1);
  return { text, serial, year, ...readSigns(signs) };
};
