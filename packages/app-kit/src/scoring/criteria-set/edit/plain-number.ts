import { decimal, decimalText, parseDecimal } from '@danvan/domain/kernel';
import type { Language } from '../../../language/language.ts';

const MARKS = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

/**
 * A number as typed ("1.000,5") as plain text ("1000.5"). "1.000" groups in Vietnamese, "2.5" is a decimal all the
 * same. What is no number comes back as typed, so that the checks can say so.
 */
export const plainNumber = (typed: string, language: Language): string => {
  const { group, point } = MARKS[language];
  const text = typed.trim().replace(/\s/g, '').replace('−', '-');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`);
  const bare = grouped.test(text) ? text.replaceAll(group, '') : text;
  const plain = bare.replace(point, '.');
  return parseDecimal(plain).ok ? plain : typed;
};

const HUNDRED = 100;

/** A share as percents: "0.25" → "25"; what is no number stays as it is. */
export const toPercents = (share: string): string => {
  const parsed = parseDecimal(share);
  return parsed.ok ? decimalText(parsed.value.times(HUNDRED)) : share;
};

/** Percents as a share: "25" → "0.25". */
export const fromPercents = (percents: string): string => {
  const parsed = parseDecimal(percents);
  return parsed.ok ? decimalText(parsed.value.times(decimal('0.01'))) : percents;
};
