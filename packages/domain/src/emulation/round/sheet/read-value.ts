import { type Decimal, err, isWhole, ONE, ok, type Result, round, ZERO } from '../../../kernel/index.ts';
import type { FieldFault } from '../../../programme/index.ts';
import { readVietnameseNumber } from '../../../reporting/index.ts';
import type { SheetCriterion } from './criteria-of.ts';

export type ValueFaultCode =
  | 'NOT_A_NUMBER'
  | 'AMBIGUOUS_NUMBER'
  | 'NUMBER_TOO_LONG'
  | 'NEGATIVE_VALUE'
  | 'NOT_WHOLE'
  | 'NOT_YES_OR_NO'
  | 'POINTS_ABOVE_MAXIMUM'
  | 'POINTS_BELOW_MINIMUM';

type Read<T> = Result<T, Pick<FieldFault<ValueFaultCode>, 'code' | 'about'>>;

/** A thousand billion has no place in this field; the set's points have at most four decimals. */
const LONGEST = { whole: 12, decimals: 3 } as const;
const POINT_DECIMALS = 4;
const COUNTED: readonly string[] = ['count', 'bonuses', 'penalties'];
const YES_WORDS: ReadonlyMap<string, Decimal> = new Map([
  ['có', ONE],
  ['đạt', ONE],
  ['không', ZERO],
  ['chưa đạt', ZERO],
]);

/**
 * Can a figure be scored beside any other? All figures of a leaf are computed with the same number of decimals, so one
 * that is too long would spoil the sheets of a whole round.
 */
export const isScorable = (value: Decimal, decimals: number = LONGEST.decimals): boolean =>
  value.abs().lt(`1e${LONGEST.whole}`) && value.eq(round(value, decimals, 'DOWN'));

/** A number as people write it here, with its sign; null for nothing. */
export const readNumber = (
  text: string | null,
  decimals: number = LONGEST.decimals,
): Read<Decimal | null> => {
  const typed = (text ?? '')
    .normalize('NFC')
    .trim()
    .replace(/\p{Zs}+/gu, ' ');
  if (typed === '') return ok(null);
  const isNegative = /^[-−–]/u.test(typed);
  const read = readVietnameseNumber(isNegative ? typed.slice(1).trimStart() : typed, decimals);
  const tooLong = err({ code: 'NUMBER_TOO_LONG', about: { ...LONGEST, decimals } } as const);
  if (read.ok) {
    const value = isNegative ? ZERO.minus(read.value) : read.value;
    return isScorable(value, decimals) ? ok(value) : tooLong;
  }
  const { error } = read;
  switch (error.code) {
    case 'NOT_A_NUMBER':
      return err({ code: 'NOT_A_NUMBER', about: { text: typed } });
    case 'AMBIGUOUS_NUMBER':
      return err({ code: 'AMBIGUOUS_NUMBER', about: { text: typed } });
    case 'TOO_LARGE':
      return tooLong;
  }
};

/** The least and the most that can be set for a criterion: only bonus and penalty go below nothing. */
const boundsOf = ({ kind, criterion }: SheetCriterion): { least: Decimal; most: Decimal } => {
  if (kind !== 'LEAF') return { least: ZERO, most: ONE };
  const { rule, maximum } = criterion;
  return { least: rule.name === 'bonusPenalty' ? rule.minimum : ZERO, most: maximum ?? ONE };
};

/** Points of a criterion as typed: within what it can give. */
export const readPoints = (criterion: SheetCriterion, text: string | null): Read<Decimal | null> => {
  const read = readNumber(text, POINT_DECIMALS);
  if (!read.ok || read.value === null) return read;
  const isMetOrNot = criterion.kind === 'LEAF' && criterion.criterion.maximum === null;
  if (isMetOrNot && !isWhole(read.value)) return err({ code: 'NOT_YES_OR_NO' });
  const { least, most } = boundsOf(criterion);
  if (read.value.gt(most)) return err({ code: 'POINTS_ABOVE_MAXIMUM', about: { maximum: most.toFixed() } });
  if (read.value.lt(least)) return err({ code: 'POINTS_BELOW_MINIMUM', about: { minimum: least.toFixed() } });
  return read;
};

const readYesOrNo = (text: string | null): Read<Decimal | null> => {
  const word = YES_WORDS.get((text ?? '').normalize('NFC').trim().toLowerCase());
  if (word !== undefined) return ok(word);
  const read = readNumber(text);
  if (!read.ok) return err({ code: 'NOT_YES_OR_NO' });
  const { value } = read;
  return value === null || value.eq(ZERO) || value.eq(ONE) ? read : err({ code: 'NOT_YES_OR_NO' });
};

/** A rate of growth may be negative; a number of things never is. */
const mayBeNegative = ({ kind, criterion }: SheetCriterion): boolean =>
  kind === 'LEAF'
    ? criterion.rule.name === 'expression' || criterion.rule.name === 'bands'
    : criterion.condition.kind === 'COMPARE';

/** One input of a criterion as typed: a number that this input can be, or why it is not; null for nothing. */
export const readValue = (
  criterion: SheetCriterion,
  name: string,
  text: string | null,
): Read<Decimal | null> => {
  if (name === 'met') return readYesOrNo(text);
  if (name === 'points') return readPoints(criterion, text);
  const read = readNumber(text);
  if (!read.ok || read.value === null) return read;
  if (read.value.lt(ZERO) && !mayBeNegative(criterion)) return err({ code: 'NEGATIVE_VALUE' });
  return COUNTED.includes(name) && !isWhole(read.value) ? err({ code: 'NOT_WHOLE' }) : read;
};
