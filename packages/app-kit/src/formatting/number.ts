import type { Language } from '../language/language.ts';

const MARKS = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

/**
 * A plain decimal text ("1714", "-2.5") as people read it: 1.714 and -2,5 in Vietnamese. Works on the text,
 * so that no digit is lost however long the number is. Anything else comes back unchanged.
 */
export const formatNumberText = (plain: string, language: Language): string => {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!parts) return plain;
  const [, sign = '', whole = '', fraction] = parts;
  const { group, point } = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign}${grouped}${fraction ? point + fraction : ''}`;
};

/** "yyyy-MM-dd" as dd/MM/yyyy, in both languages. */
export const formatDayText = (day: string): string => {
  const [year, month, date] = day.split('-');
  return year && month && date ? `${date}/${month}/${year}` : day;
};
