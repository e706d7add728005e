import { decimal, divide } from '@danvan/domain/kernel';
import { type Figure, formatDecimal, type Language } from '@danvan/domain/reporting';

/** How a figure stands to that of the period before. `percent` is null where the former is 0. */
export type Difference = {
  readonly direction: 'UP' | 'DOWN' | 'SAME';
  /** "+115", "-3", "0". */
  readonly text: string;
  /** "+7,2 %"; whole percents from 100 on, nothing from 1.000 on. */
  readonly percent: string | null;
};

type Compared = Pick<Figure, 'value'> | null | undefined;

/** Null while one of the two has no value: a missing figure is no zero. */
export const differenceOf = (now: Compared, before: Compared, language: Language): Difference | null => {
  if (!now?.value || !before?.value) return null;
  const change = now.value.minus(before.value);
  if (change.eq(0)) return { direction: 'SAME', text: '0', percent: null };
  const sign = change.gt(0) ? '+' : '-';
  const share = before.value.eq(0) ? null : divide(change.abs().times(100), before.value.abs(), 1, 'HALF_UP');
  const shown = share?.gte(100) ? share.round(0, 1) : share;
  return {
    direction: change.gt(0) ? 'UP' : 'DOWN',
    text: sign + formatDecimal(change.abs(), language),
    percent: shown?.lt(1000)
      ? `${sign}${formatDecimal(shown, language)}${language === 'vi' ? '\u00a0' : ''}%`
      : null,
  };
};

const HALF = decimal('0.5');

/** A change that the one who decides should look at: by half and more, from zero, or to zero. */
export const isRemarkable = (now: Compared, before: Compared): boolean => {
  if (!now?.value || !before?.value || now.value.eq(before.value)) return false;
  if (now.value.eq(0) || before.value.eq(0)) return true;
  return now.value.minus(before.value).abs().gte(before.value.abs().times(HALF));
};
