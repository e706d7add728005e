import type { Day } from '@danvan/domain/kernel';
import { useFormat } from '../../formatting/use-format.ts';
import { useCriteriaText } from './use-criteria-text.ts';

type Span = { readonly validFrom: Day | null; readonly validTo: Day | null };

/** For how long a version holds, in words. */
export const useValidityText = () => {
  const t = useCriteriaText();
  const format = useFormat();
  return ({ validFrom, validTo }: Span): string => {
    if (validFrom === null) return t('set.noDay');
    const from = format.day(validFrom);
    return validTo === null ? t('set.from', { from }) : t('set.fromTo', { from, to: format.day(validTo) });
  };
};
