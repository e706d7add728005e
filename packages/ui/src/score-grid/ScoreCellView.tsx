// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys for all its cells
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid that one moves in
import { IconAlertTriangleFilled, IconArrowsDiff, IconHandStop, IconMinus } from '@tabler/icons-react';
import type { Place } from '../figure-grid/model.ts';
import type { ScoreCell, ScoreMark } from './model.ts';
import styles from './ScoreGrid.module.css';

const ICONS: Readonly<Record<Exclude<ScoreMark, 'plain'>, typeof IconMinus>> = {
  deviates: IconArrowsDiff,
  set: IconHandStop,
  missing: IconAlertTriangleFilled,
  off: IconMinus,
};

type Props = {
  readonly place: Place;
  readonly cell: ScoreCell;
  readonly isTotal: boolean;
  readonly isActive: boolean;
  readonly isOpened: boolean;
  readonly onFocus: (place: Place) => void;
  readonly onOpen: (place: Place) => void;
};

/** A score: the figure, the sign of what stands out, and by how much. */
export const ScoreCellView = ({ place, cell, isTotal, isActive, isOpened, onFocus, onOpen }: Props) => (
  <td
    role="gridcell"
    data-place={`${place.row}:${place.column}`}
    data-mark={cell.mark}
    data-total={isTotal}
    data-opened={isOpened}
    aria-selected={isOpened}
    aria-colindex={place.column + 2}
    tabIndex={isActive ? 0 : -1}
    className={styles.cell}
    onFocus={() => {
      if (!isActive) onFocus(place);
    }}
    onClick={() => onOpen(place)}
  >
    <MarkSign mark={cell.mark} />
    <span className={styles.figure}>{cell.text}</span>
    {cell.note ? <span className={styles.note}>{cell.note}</span> : null}
    {cell.words ? <span className={styles.words}>{cell.words}</span> : null}
  </td>
);

/** The sign of a mark, also for a legend beside the grid. */
export const MarkSign = ({ mark }: { readonly mark: ScoreMark }) => {
  if (mark === 'plain') return null;
  const Icon = ICONS[mark];
  return <Icon size={12} stroke={2.2} className={styles.sign} data-mark={mark} aria-hidden />;
};
