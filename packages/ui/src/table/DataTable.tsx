import { type ReactNode, useState } from 'react';
import styles from './DataTable.module.css';
import { HeadCell } from './HeadCell.tsx';
import { useRowKeys } from './row-keys.ts';
import { nextSort, type Sort, sorted } from './sorting.ts';

export type DataColumn<Row> = {
  readonly key: string;
  readonly header: ReactNode;
  /** Numbers stand right. */
  readonly align?: 'left' | 'right';
  readonly width?: number | string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number | null;
};

export type DataTableProps<Row> = {
  /** What the table shows; its caption for screen readers. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** How it is sorted; the table keeps it itself when not given. */
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort | null) => void;
  /** One row that stays apart above the others, e.g. the total. */
  readonly total?: Row | undefined;
  /** Instead of rows when there are none. */
  readonly empty?: ReactNode;
  /** Smaller rows for wide tables. */
  readonly dense?: boolean;
  readonly rowTone?: (row: Row) => 'plain' | 'attention';
};

/** The heart of every app: head and first column stay, columns sort, arrows move from row to row, prints on A4. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { label, columns, rows, rowKey, total, empty, dense = false, rowTone } = props;
  const [ownSort, setOwnSort] = useState<Sort | null>(null);
  const sort = props.sort === undefined ? ownSort : props.sort;
  const setSort = props.onSort ?? setOwnSort;
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy;
  const shown = sort && sortBy ? sorted(rows, sortBy, sort.direction) : rows;
  const onKeyDown = useRowKeys();
  if (rows.length === 0 && empty) return empty;

  const line = (row: Row) =>
    columns.map((column, index) => {
      const Cell = index === 0 ? 'th' : 'td';
      return (
        <Cell key={column.key} scope={index === 0 ? 'row' : undefined} data-align={column.align}>
          {column.cell(row)}
        </Cell>
      );
    });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <table className={styles.table} data-dense={dense} onKeyDown={onKeyDown}>
        <caption className={styles.caption}>{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell
                key={column.key}
                align={column.align}
                width={column.width}
                direction={sort?.key === column.key ? sort.direction : null}
                onSort={column.sortBy ? () => setSort(nextSort(sort, column.key)) : undefined}
              >
                {column.header}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {total ? <tr className={styles.total}>{line(total)}</tr> : null}
          {shown.map((row) => (
            <tr key={rowKey(row)} data-tone={rowTone?.(row)}>
              {line(row)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
