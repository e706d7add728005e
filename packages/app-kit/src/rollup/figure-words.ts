import type { Format } from '../formatting/use-format.ts';
import type { Text } from '../language/use-text.ts';
import type { KitKey } from '../language/vi.ts';
import type { AnswerCell } from './rollup.graphql.ts';

/** What a cell shows: its figure with the qualifier's word, or a dash. */
export const figureText = (cell: AnswerCell | null, format: Format): string =>
  cell?.value === null || cell?.value === undefined ? '–' : format.qualified(cell.value, cell.qualifier);

/** How firm a figure is, in words: provisional or final, estimated, not attributable. */
export const standingWords = (cell: AnswerCell, t: Text<KitKey>): string => {
  if (cell.value === null)
    return cell.expected === 0 ? t('rollup.noneExpected') : (cell.absence ?? t('rollup.none'));
  const firm = t(cell.isProvisional ? 'rollup.provisional' : 'rollup.final');
  switch (cell.mark) {
    case 'WHOLE':
      return firm;
    case 'ESTIMATED':
      return `${firm}, ${t('rollup.estimated')}`;
    case 'NOT_ATTRIBUTABLE':
      return `${firm}, ${t('rollup.notAttributable')}`;
  }
};

/** "A, B, C và 5 đơn vị khác": a list that stays short. */
export const shortList = (names: readonly string[], shown: number, t: Text<KitKey>): string => {
  const head = names.slice(0, shown).join(', ');
  return names.length > shown ? t('rollup.amongMore', { units: head, count: names.length - shown }) : head;
};
