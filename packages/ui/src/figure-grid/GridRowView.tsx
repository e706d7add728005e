// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the rows are laid out as blocks, which takes a table's own roles away
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is typed into is a grid
import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './FigureGrid.module.css';
import { GridCellView } from './GridCellView.tsx';
import { cellOf, type GridColumn, type GridRow } from './model.ts';
import type { Grid } from './use-grid.ts';

type Props = {
  readonly id: string;
  readonly index: number;
  readonly row: GridRow;
  readonly columns: readonly GridColumn[];
  readonly grid: Grid;
  /** Fault of the text that is being typed in this row. */
  readonly draftFault: string | null;
  readonly onDraft: (columnKey: string, text: string) => void;
  readonly onOpen: () => void;
};

/** One row: its name, what is wrong with it, and its cells. */
export const GridRowView = ({ id, index, row, columns, grid, draftFault, onDraft, onOpen }: Props) => {
  const messages = columns.flatMap((column) => {
    const { message, state } = cellOf(row, column);
    return message ? [{ key: column.key, message, isError: state === 'error' }] : [];
  });
  const editedKey = grid.editing?.place.row === index ? columns[grid.editing.place.column]?.key : undefined;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.name}>
        <span>{row.label ?? row.name}</span>
        {row.unit ? <span className={styles.unit}> {row.unit}</span> : null}
        {row.hint ? <span className={styles.hint}>{row.hint}</span> : null}
        {messages
          .filter((each) => !(draftFault && each.key === editedKey))
          .map((each) => (
            <span
              key={each.key}
              id={`${id}-${each.key}`}
              className={styles.message}
              data-error={each.isError}
            >
              <IconAlertTriangle size={13} stroke={2} aria-hidden />
              {each.message}
            </span>
          ))}
        {draftFault ? (
          <span id={`${id}-draft`} className={styles.message} data-error role="status">
            <IconAlertTriangle size={13} stroke={2} aria-hidden />
            {draftFault}
          </span>
        ) : null}
      </th>
      {columns.map((column, columnIndex) => (
        <GridCellView
          key={column.key}
          place={{ row: index, column: columnIndex }}
          row={row}
          column={column}
          grid={grid}
          describedBy={cellOf(row, column).message ? `${id}-${column.key}` : undefined}
          draftFaultId={draftFault && column.key === editedKey ? `${id}-draft` : undefined}
          onDraft={(text) => onDraft(column.key, text)}
          onOpen={onOpen}
        />
      ))}
    </tr>
  );
};
