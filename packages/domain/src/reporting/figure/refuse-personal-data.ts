import { err, ok, type Result } from '../../kernel/index.ts';

/** The software keeps aggregates only (facts.md §8): free text that carries one of these is refused. */
export const PERSONAL_IDENTIFIERS = ['IDENTITY_NUMBER', 'PHONE', 'EMAIL'] as const;
export type PersonalIdentifierKind = (typeof PERSONAL_IDENTIFIERS)[number];
export type PersonalDataFault = {
  readonly code: 'PERSONAL_IDENTIFIER';
  readonly kind: PersonalIdentifierKind;
};

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

/** +84…, 0084…, 84… and 0…, with spaces, dots, dashes or brackets between; never inside a longer number. */
const PHONE = [
  /(?:\+84|(?<!\d)0084)[ .-]?(?:\(0\)|0)?[ .-]?[235789](?:[ .-]?\d){8,9}(?!\d)/,
  /(?<!\d|\d[.,])\(?0[235789](?:[ .)-]{0,2}\d){8,9}(?![.,]?\d)/,
  /(?<!\d|\d[.,])84[35789]\d{8}(?!\d)/,
];

/** Days contain runs of digits that look like parts of numbers: they are taken out first. */
const DATE = /(?<!\d)(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)/g;

/** Digits that belong together: parted by one and the same mark. */
const RUN = /(?<!\d)\d+(?:([ .-])\d+(?:\1\d+)*)?(?!\d)/g;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?: \d{3})* 000$/;

/** căn cước 12 digits, chứng minh nhân dân 9. */
const isIdentityLength = (digits: number): boolean => digits === 12 || digits === 9;

/** Do neighbouring groups of a run add up to an identity number? "001 090 012 345", "2026 001090012345". */
const holdsIdentity = (run: string, mark: string | undefined): boolean => {
  if (THOUSANDS.test(run)) return false;
  const lengths = (mark === undefined ? [run] : run.split(mark)).map((group) => group.length);
  return lengths.some((_, start) => {
    let digits = 0;
    return lengths.slice(start).some((length) => {
      digits += length;
      return isIdentityLength(digits) && length > 1;
    });
  });
};

/** "CCCD 123.456.789": named as an identity number, it is one however it is written. */
const NAMED_IDENTITY =
  /(?:cccd|cmnd|căn cước(?: công dân)?|chứng minh(?: thư| nhân dân)?|định danh(?: cá nhân)?)[^\d\n]{0,20}\d(?:[ .-]?\d){8}(?:(?:[ .-]?\d){3})?(?!\d)/u;

const hasIdentityNumber = (text: string): boolean =>
  NAMED_IDENTITY.test(text.toLowerCase()) ||
  [...text.matchAll(RUN)].some(([run, mark]) => holdsIdentity(run, mark));

/** Digits of every width become plain, what cannot be seen goes away. */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(DATE, ' ngày ');

/**
 * Returns the text as it is, or says which personal identifier it seems to carry: an identity number (12 or 9
 * digits), a Vietnamese phone number, an e-mail address. Counts ("350.000 lượt", "1.234.567.890 đồng"), days and
 * numbers of documents pass.
 */
export const refusePersonalData = (text: string): Result<string, PersonalDataFault> => {
  const plain = plainText(text);
  const refuse = (kind: PersonalIdentifierKind) => err({ code: 'PERSONAL_IDENTIFIER', kind } as const);
  if (EMAIL.test(plain)) return refuse('EMAIL');
  if (PHONE.some((pattern) => pattern.test(plain))) return refuse('PHONE');
  return hasIdentityNumber(plain) ? refuse('IDENTITY_NUMBER') : ok(text);
};
