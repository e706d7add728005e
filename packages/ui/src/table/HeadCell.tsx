import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './DataTable.module.css';
import type { SortDirection } from './sorting.ts';

type Props = {
  readonly align?: 'left' | 'right' | undefined;
  readonly width?: number | string | undefined;
  readonly direction: SortDirection | null;
  readonly onSort?: (() => void) | undefined;
  readonly children: ReactNode;
};

const SORT_WORD = { up: 'ascending', down: 'descending' } as const;
const ICON = { up: IconArrowUp, down: IconArrowDown } as const;

/** Head of a column; a button when the column can be sorted. */
export const HeadCell = ({ align, width, direction, onSort, children }: Props) => {
  const Icon = direction ? ICON[direction] : IconArrowsSort;
  return (
    <th
      scope="col"
      data-align={align}
      style={{ width }}
      aria-sort={onSort ? (direction ? SORT_WORD[direction] : 'none') : undefined}
    >
      {onSort ? (
        <button type="button" className={styles.sort} data-active={direction !== null} onClick={onSort}>
          <span>{children}</span>
          <Icon size={13} stroke={2} aria-hidden />
        </button>
      ) : (
        children
      )}
    </th>
  );
};
