import { useMemo } from 'react';
import { useText } from '../../../language/use-text.ts';
import type { RowWords } from './grid-rows.ts';

/** The words that rows of the grid need, in the language shown. */
export const useRowWords = (): RowWords => {
  const t = useText();
  return useMemo(
    () => ({
      optional: t('grid.optional'),
      pair: t('grid.pair'),
      ratio: t('grid.ratio'),
      conflict: t('grid.conflict'),
      difference: ({ text, percent }) => (percent ? `${text} (${percent})` : text),
      before: (previous, difference) =>
        difference ? t('grid.before.changed', { previous, difference }) : t('grid.before', { previous }),
    }),
    [t],
  );
};
