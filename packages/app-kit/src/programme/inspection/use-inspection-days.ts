import { useFormat } from '../../formatting/use-format.ts';
import { useInspectionText } from './use-inspection-text.ts';

/** A span of days in words, as far as it is known: "từ 01/11/2026 đến 30/11/2026"; null when nothing is. */
export const useInspectionDays = (): ((from: string | null, to: string | null) => string | null) => {
  const t = useInspectionText();
  const format = useFormat();
  return (from, to) => {
    if (from !== null && to !== null)
      return from === to ? format.day(from) : t('day.span', { from: format.day(from), to: format.day(to) });
    if (from !== null) return t('day.from', { from: format.day(from) });
    return to === null ? null : t('day.to', { to: format.day(to) });
  };
};
