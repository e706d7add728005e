import { decimalText } from '@danvan/domain/kernel';
import type { ScoreCell } from '@danvan/ui';
import { useFormat } from '../../../formatting/use-format.ts';
import { usePoints } from '../sheet/use-points.ts';
import type { AppraisedCell } from './score-cells.ts';
import { useAppraisalText } from './use-appraisal-text.ts';

/** A cell of the appraisal as the grid shows it: the points, by how much they differ, and the mark in words. */
export const useCellWords = (): ((cell: AppraisedCell | undefined) => ScoreCell) => {
  const t = useAppraisalText();
  const shown = usePoints();
  const { number } = useFormat();
  return (cell) => {
    if (!cell) return { text: shown(null), mark: 'plain' };
    const { points, by, mark, word } = cell;
    const sign = by?.gt(0) ? '+' : '';
    return {
      text: shown(points),
      mark,
      note: by ? `${sign}${number(decimalText(by))}` : undefined,
      words: word ? t(word) : undefined,
    };
  };
};
