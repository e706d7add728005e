import { useLanguage } from '@danvan/app-kit';
import { FIGURE_STATE_LABELS, type Language, QUALIFIER_LABELS } from '@danvan/domain/reporting';
import type { GridColumn } from '@danvan/ui';
import { useMemo } from 'react';
import { useText } from '../../../language/use-text.ts';
import { EXACTNESSES, type Exactness } from './exactness.ts';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const exactnessLabel = (each: Exactness, language: Language): string => {
  if (each === 'EXACT') return FIGURE_STATE_LABELS.REPORTED[language];
  return each === 'ZERO' || each === 'MISSING' || each === 'NOT_APPLICABLE'
    ? FIGURE_STATE_LABELS[each][language]
    : upper(QUALIFIER_LABELS[each][language]);
};

/** The columns of a report's grid; on narrow screens the period before has none of its own. */
export const useGridColumns = (isNarrow: boolean): readonly GridColumn[] => {
  const t = useText();
  const { language } = useLanguage();
  return useMemo(() => {
    const choices = EXACTNESSES.map((value) => ({ value, label: exactnessLabel(value, language) }));
    const columns: readonly GridColumn[] = [
      { key: 'value', header: t('grid.value'), kind: 'entry', align: 'right', width: 120, inputMode: 'text' },
      { key: 'exactness', header: t('grid.exactness'), kind: 'choice', width: 126, choices },
      { key: 'previous', header: t('grid.previous'), kind: 'shown', align: 'right', width: 116 },
      { key: 'difference', header: t('grid.difference'), kind: 'shown', align: 'right', width: 112 },
      { key: 'note', header: t('grid.note'), kind: 'entry', width: 132, inputMode: 'text', maxLength: 2000 },
    ];
    return isNarrow ? columns.filter(({ kind }) => kind !== 'shown') : columns;
  }, [t, language, isNarrow]);
};
