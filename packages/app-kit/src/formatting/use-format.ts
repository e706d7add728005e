import type { DecimalText, SchemaType } from '@danvan/api-schema';
import { useMemo } from 'react';
import { useLanguage } from '../language/LanguageProvider.tsx';
import { type Text, useKitText } from '../language/use-text.ts';
import type { KitKey } from '../language/vi.ts';
import { formatDayText, formatNumberText } from './number.ts';

type QualifierName = SchemaType<'Qualifier'>;

/** Figures, days and moments in the language shown. */
export type Format = {
  /** "1714" → 1.714; numbers too. */
  readonly number: (plain: DecimalText | number) => string;
  /** With its word: "trên 1.200". */
  readonly qualified: (plain: DecimalText, qualifier: QualifierName) => string;
  /** 0.857 → 85,7 %; whole percents when exact. */
  readonly percent: (part: number, whole: number) => string;
  /** "2026-11-14" → 14/11/2026. */
  readonly day: (day: string) => string;
  /** A moment in the time of Vietnam: 14/11/2026 09:05. */
  readonly moment: (instant: string) => string;
};

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const makeFormat = (language: 'vi' | 'en', t: Text<KitKey>): Format => {
  const number = (plain: DecimalText | number) => formatNumberText(String(plain), language);
  return {
    number,
    qualified: (plain, qualifier) =>
      qualifier === 'EXACT' ? number(plain) : `${t(`qualifier.${qualifier}`)} ${number(plain)}`,
    percent: (part, whole) =>
      whole === 0 ? '–' : `${number(Math.round((part / whole) * 1000) / 10)}${language === 'vi' ? ' ' : ''}%`,
    day: formatDayText,
    moment: (instant) => MOMENT.format(new Date(instant)).replace(',', ''),
  };
};

/** Formatting in the language shown. */
export const useFormat = (): Format => {
  const { language } = useLanguage();
  const t = useKitText();
  return useMemo(() => makeFormat(language, t), [language, t]);
};
