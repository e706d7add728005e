import { type Decimal, decimal, err, ok, type Result } from '../../kernel/index.ts';

/** More digits before the comma than any figure of this field has. */
export const LARGEST_DIGITS = 18;

/** What is wrong with a number as typed. Numbers in faults are plain decimals ("1.714" is one and a bit). */
export type NotationFault =
  | { readonly code: 'NOT_A_NUMBER'; readonly text: string }
  /** It can be read in these ways; the one who typed it has to say which. */
  | { readonly code: 'AMBIGUOUS_NUMBER'; readonly text: string; readonly readings: readonly string[] }
  | { readonly code: 'TOO_LARGE'; readonly digits: number };

const PLAIN = /^\d+(,\d+)?$/;
const DOTTED = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const SPACED = /^[1-9]\d{0,2}( \d{3})+(,\d+)?$/;
/** A single comma before three digits: thousands in English, decimals in Vietnamese. */
const THOUSANDS_OR_DECIMALS = /^[1-9]\d{0,2},\d{3}$/;
const ENGLISH = /^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/;
const DOT_AS_DECIMAL = /^\d+\.\d+$/;

const plain = (text: string): string => decimal(text).toFixed();

const fault = (code: 'NOT_A_NUMBER', text: string): Result<never, NotationFault> => err({ code, text });

const ambiguous = (text: string, readings: readonly string[]): Result<never, NotationFault> =>
  err({ code: 'AMBIGUOUS_NUMBER', text, readings: [...new Set(readings.map(plain))] });

const read = (text: string): Result<Decimal, NotationFault> => {
  const [whole = '', fraction] = text.replace(/[. ]/g, '').split(',');
  const digits = whole.replace(/^0+/, '').length;
  if (digits > LARGEST_DIGITS || (fraction?.length ?? 0) > LARGEST_DIGITS) {
    return err({ code: 'TOO_LARGE', digits: LARGEST_DIGITS });
  }
  return ok(decimal(fraction === undefined ? whole : `${whole}.${fraction}`));
};

/**
 * Reads a number without sign in Vietnamese notation: "1.714" is 1714, "2,2" is 2.2, "1.234.567,89", "03" is 3;
 * thousands may also be parted by a space. What could be English notation is not guessed:
 * "1,714" is read only where three decimals are allowed, "1.71" and "1,234.5" never.
 */
export const readVietnameseNumber = (text: string, decimals: number): Result<Decimal, NotationFault> => {
  if (THOUSANDS_OR_DECIMALS.test(text) && decimals < 3) {
    return ambiguous(text, [text.replace(',', ''), text.replace(',', '.')]);
  }
  if (PLAIN.test(text) || DOTTED.test(text) || SPACED.test(text)) return read(text);
  if (text.length > 2 * LARGEST_DIGITS) return fault('NOT_A_NUMBER', text);
  if (ENGLISH.test(text)) return ambiguous(text, [text.replaceAll(',', '')]);
  if (DOT_AS_DECIMAL.test(text)) return ambiguous(text, [text, text.replace('.', '')]);
  return fault('NOT_A_NUMBER', text);
};
