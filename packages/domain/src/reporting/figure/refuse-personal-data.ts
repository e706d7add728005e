import { err, ok, type Result } from '../../kernel/index.ts';
import { hasIdentityNumber } from './identity-number.ts';
import { withoutUnseen } from './unseen.ts';

/** The software keeps aggregates only (facts.md §8): free text that carries one of these is refused. */
export const PERSONAL_IDENTIFIERS = ['IDENTITY_NUMBER', 'PHONE', 'EMAIL'] as const;
export type PersonalIdentifierKind = (typeof PERSONAL_IDENTIFIERS)[number];
/** The text seems to carry a personal identifier of this kind. */
export type PersonalDataFault = {
  readonly code: 'PERSONAL_IDENTIFIER';
  readonly kind: PersonalIdentifierKind;
};

/** a@b, a @ b.vn, a (at) b.vn, a[at]b[dot]vn, "a a còng b.vn", "a at b dot vn". */
const EMAIL = [
  /[\p{L}\d._%+-]@[\p{L}\d]/u,
  /[\p{L}\d] ?(?:@|[([{] ?(?:at|a còng|a móc) ?[)\]}]|(?<= )a (?:còng|móc)(?= )) ?[\p{L}\d-]+ ?(?:\.|[([{] ?(?:dot|chấm) ?[)\]}]) ?\p{L}/u,
  /[\p{L}\d] at [\p{L}\d-]+ dot \p{L}/u,
];

/** +84…, 0084…, 84… and 0…, with spaces, dots, dashes or brackets between; never inside a longer number. */
const PHONE = [
  /(?:\+ ?84|\(84\)|(?<!\d)0084)[ ._)-]{0,2}(?:\(0\)|0)?[ ._-]?[235789](?:[ ._-]?\d){8,9}(?!\d)/,
  /(?<!\d|\d[.,])\(?0[235789](?:[ ._)-]{0,2}\d){8,9}(?![.,]?\d)/,
  /(?<!\d|\d[.,])(?:\(0\)|0|84)[ ._-]?[35789](?:\d{2}[ ._-]?\d{3}[ ._-]?\d{3}|\d[ ._-]?\d{3}[ ._-]?\d{4})(?![.,]?\d)/,
];

/** Days contain runs of digits that look like parts of numbers: they are taken out first. */
const DATE = /(?<!\d)(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)/g;

/** Digits of every width become plain, what cannot be seen goes away, marks between digits are written in one way. */
const plainText = (text: string): string =>
  withoutUnseen(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[ \t]+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[·•∙⋅]/g, '.')
    .replace(DATE, ' ngày ')
    .replace(/(?<=\d) ?([._-]) ?(?=\d)/g, '$1');

const kindIn = (plain: string): PersonalIdentifierKind | null => {
  if (EMAIL.some((pattern) => pattern.test(plain))) return 'EMAIL';
  if (PHONE.some((pattern) => pattern.test(plain))) return 'PHONE';
  return hasIdentityNumber(plain) ? 'IDENTITY_NUMBER' : null;
};

/**
 * Returns the text as it is, or says which personal identifier it seems to carry: an identity number (12 or 9
 * digits), a Vietnamese phone number, an e-mail address, also when spaces or unseen marks part it. Counts ("350.000
 * lượt", "1.234.567.890 đồng"), days and numbers of documents pass. It helps whoever forgets; a number in words it
 * does not see.
 */
export const refusePersonalData = (text: string): Result<string, PersonalDataFault> => {
  const kind = kindIn(plainText(text));
  return kind === null ? ok(text) : err({ code: 'PERSONAL_IDENTIFIER', kind });
};
