import type { Decimal } from '../../kernel/index.ts';
import type { Figure, Indicator } from '../indicator.ts';
import type { Language } from '../language.ts';
import { QUALIFIER_WORDS } from './qualifier-words.ts';

const MARKS = { vi: { thousands: '.', decimals: ',' }, en: { thousands: ',', decimals: '.' } } as const;

/** 1714 → "1.714" (vi), "1,714" (en); 2.2 → "2,2". Every digit that the number has, none that it has not. */
export const formatDecimal = (value: Decimal, language: Language): string => {
  const { thousands, decimals } = MARKS[language];
  const [whole = '0', fraction] = value.abs().toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value.s < 0 && !value.eq(0) ? '-' : '';
  return sign + grouped + (fraction === undefined ? '' : decimals + fraction);
};

const ABSENT = {
  vi: { MISSING: '', NOT_APPLICABLE: 'không áp dụng', YES: 'có', NO: 'không' },
  en: { MISSING: '', NOT_APPLICABLE: 'not applicable', YES: 'yes', NO: 'no' },
} as const;

/**
 * A figure as one reads it: "1.714", "trên 1.200", "có", "không áp dụng"; nothing for what is missing.
 * A narrative is its own text.
 */
export const formatFigure = (
  figure: Pick<Figure, 'state' | 'value' | 'qualifier' | 'note'>,
  indicator: Pick<Indicator, 'kind'>,
  language: Language,
): string => {
  const words = ABSENT[language];
  if (figure.state === 'MISSING') return words.MISSING;
  if (figure.state === 'NOT_APPLICABLE') return words.NOT_APPLICABLE;
  if (figure.value === null) return figure.note ?? '';
  if (indicator.kind === 'YES_NO') return figure.value.eq(0) ? words.NO : words.YES;
  const qualifier = QUALIFIER_WORDS[language][figure.qualifier];
  const number = formatDecimal(figure.value, language);
  return qualifier === '' ? number : `${qualifier} ${number}`;
};
