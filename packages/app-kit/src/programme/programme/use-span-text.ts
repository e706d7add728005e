import type { Day } from '@danvan/domain/kernel';
import { useFormat } from '../../formatting/use-format.ts';
import { spanText } from './span-text.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Spanned = { readonly validFrom: Day | null; readonly validTo: Day | null };

/** The time of a programme in words: "2022–2026", "từ 01/08/2013", "không rõ thời gian". */
export const useSpanText = (): ((programme: Spanned) => string) => {
  const t = useProgrammeText();
  const format = useFormat();
  return ({ validFrom: from, validTo: to }) =>
    spanText(
      { from, to },
      {
        day: format.day,
        since: (when) => t('programme.since', { when }),
        until: (when) => t('programme.until', { when }),
      },
    ) ?? t('programme.noSpan');
};
