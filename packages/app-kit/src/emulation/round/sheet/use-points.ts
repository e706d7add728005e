import { type Decimal, decimalText } from '@danvan/domain/kernel';
import { useCallback } from 'react';
import { useFormat } from '../../../formatting/use-format.ts';
import { useSheetText } from './use-sheet-text.ts';

/** Points as people read them: 20,5; and "–" where there are none. */
export const usePoints = (): ((points: Decimal | null) => string) => {
  const t = useSheetText();
  const format = useFormat();
  return useCallback(
    (points) => (points === null ? t('stage.none') : format.number(decimalText(points))),
    [t, format],
  );
};
