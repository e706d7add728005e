import { type Decimal, err, ok, type Qualifier, type Result, ZERO } from '../../kernel/index.ts';
import type { Indicator } from '../indicator.ts';
import { type NotationFault, readVietnameseNumber } from './number-notation.ts';
import { splitQualifier } from './qualifier-words.ts';
import { withoutUnseen } from './unseen.ts';

/** What is wrong with an entry as typed. Numbers in faults are plain decimals. */
export type EntryFault =
  | NotationFault
  | { readonly code: 'DECIMALS_NOT_ALLOWED'; readonly decimals: number }
  | { readonly code: 'NEGATIVE' }
  | { readonly code: 'BELOW_MINIMUM'; readonly minimum: string }
  | { readonly code: 'ABOVE_MAXIMUM'; readonly maximum: string }
  | { readonly code: 'NOT_YES_OR_NO'; readonly text: string };

/** A number and how exact it is. */
export type FigureEntry = { readonly value: Decimal; readonly qualifier: Qualifier };

/** What parsing needs to know of an indicator. */
export type EntryRules = Pick<Indicator, 'kind' | 'decimals' | 'minimum' | 'maximum' | 'unitOfMeasure'>;

const YES = new Set(['có', 'yes', '1', 'x', '✓']);
const NO = new Set(['không', 'no', '0']);

/** Wide digits and marks of East Asian keyboards lie this far from the plain ones. */
const WIDE = /[！-～]/gu;
const FROM_WIDE = 0xfee0;

/** Spaces of every width are one space; a tab or a new line is none: it parts two cells, not the digits of a number. */
const fold = (text: string): string =>
  withoutUnseen(text.normalize('NFC'))
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - FROM_WIDE))
    .trim()
    .replace(/\p{Zs}+/gu, ' ')
    .toLowerCase();

/** "1.714 tổ" and "100%" are read when the word is the indicator's own unit of measure. */
const withoutUnit = (text: string, { unitOfMeasure }: EntryRules): string => {
  const unit = [unitOfMeasure.vi, unitOfMeasure.en]
    .map(fold)
    .find((word) => word !== '' && text.endsWith(word));
  return unit === undefined ? text : text.slice(0, -unit.length).trimEnd();
};

/** Is a value outside what the indicator may be? Below zero is a slip unless its minimum is negative. */
export const checkBounds = (value: Decimal, rules: EntryRules): EntryFault | null => {
  const minimum = rules.minimum ?? ZERO;
  if (value.lt(ZERO) && minimum.gte(ZERO)) return { code: 'NEGATIVE' };
  if (value.lt(minimum)) return { code: 'BELOW_MINIMUM', minimum: minimum.toFixed() };
  const maximum = rules.maximum;
  return maximum !== null && value.gt(maximum) ? { code: 'ABOVE_MAXIMUM', maximum: maximum.toFixed() } : null;
};

const readYesNo = (text: string): Result<FigureEntry, EntryFault> => {
  if (YES.has(text)) return ok({ value: ZERO.plus(1), qualifier: 'EXACT' });
  return NO.has(text) ? ok({ value: ZERO, qualifier: 'EXACT' }) : err({ code: 'NOT_YES_OR_NO', text });
};

/**
 * Reads what a person types into the cell of an indicator, in Vietnamese notation with words of exactness:
 * "1.714", "2,2", "trên 1.200", "từ 50 trở lên", "≈ 3.000". NFC and NFD, and spaces of every width, are alike.
 */
export const parseFigureEntry = (text: string, rules: EntryRules): Result<FigureEntry, EntryFault> => {
  const folded = fold(text);
  if (rules.kind === 'YES_NO') return readYesNo(folded);
  const { number, qualifier } = splitQualifier(folded);
  const isNegative = /^[-−–]/u.test(number);
  const digits = withoutUnit(isNegative ? number.slice(1).trimStart() : number, rules);
  const read = readVietnameseNumber(digits, rules.decimals);
  if (!read.ok) return read.error.code === 'NOT_A_NUMBER' ? err({ ...read.error, text: text.trim() }) : read;
  const value = isNegative ? ZERO.minus(read.value) : read.value;
  if (!value.eq(value.round(rules.decimals, 0))) {
    return err({ code: 'DECIMALS_NOT_ALLOWED', decimals: rules.decimals });
  }
  const outside = checkBounds(value, rules);
  return outside === null ? ok({ value, qualifier }) : err(outside);
};
