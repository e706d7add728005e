// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys for all its cells
// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the rows are laid out as blocks, which takes a table's own roles away
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is typed into is a grid
import { IconCheck } from '@tabler/icons-react';
import type { MouseEvent, PointerEvent } from 'react';
import { shownText } from './block.ts';
import { CellEditor } from './CellEditor.tsx';
import styles from './FigureGrid.module.css';
import { cellOf, type GridColumn, type GridRow, type Place } from './model.ts';
import { isInRange } from './movement.ts';
import type { Grid } from './use-grid.ts';

type Props = {
  readonly place: Place;
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly grid: Grid;
  readonly describedBy: string | undefined;
  readonly draftFaultId: string | undefined;
  readonly onDraft: (text: string) => void;
  readonly onOpen: () => void;
};

const isSame = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/** Some browsers do not tell what made the click; then the machine's main pointer decides. */
const byFinger = ({ nativeEvent }: MouseEvent): boolean =>
  'pointerType' in nativeEvent && nativeEvent.pointerType !== ''
    ? nativeEvent.pointerType === 'touch'
    : matchMedia('(pointer: coarse)').matches;

/** A cell: its text, how it stands, or the open field. */
export const GridCellView = ({
  place,
  row,
  column,
  grid,
  describedBy,
  draftFaultId,
  onDraft,
  onOpen,
}: Props) => {
  const cell = cellOf(row, column);
  const isActive = isSame(place, grid.active);
  const editing = grid.editing && isSame(place, grid.editing.place) ? grid.editing : null;
  const isEditable = grid.mayEdit(place);
  const isSelected = isInRange(place, grid.anchor, grid.active) && !isSame(grid.anchor, grid.active);
  const open = () => {
    onOpen();
    grid.open(place, 'amend');
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!editing && event.button === 0 && event.pointerType !== 'touch') grid.go(place, event.shiftKey);
  };
  /** A finger has no second click to spare, and a phone shows its keyboard only for a field. */
  const onClick = (event: MouseEvent) => {
    if (!editing && isEditable && (event.detail > 1 || byFinger(event))) open();
  };
  return (
    <td
      role="gridcell"
      data-place={`${place.row}:${place.column}`}
      data-label={column.header}
      data-kind={column.kind}
      data-align={column.align}
      data-state={cell.state ?? 'idle'}
      data-selected={isSelected}
      aria-selected={isSelected}
      data-editable={isEditable}
      aria-readonly={!isEditable}
      aria-invalid={cell.state === 'error' || undefined}
      aria-describedby={describedBy}
      tabIndex={isActive && !editing ? 0 : -1}
      className={styles.cell}
      onPointerDown={onPointerDown}
      onClick={onClick}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isActive) grid.go(place);
      }}
    >
      {editing ? (
        <CellEditor
          editing={editing}
          column={column}
          label={`${row.name}, ${column.header}`}
          describedBy={draftFaultId ?? describedBy}
          shape={grid.shape}
          commit={grid.commit}
          cancel={grid.cancel}
          onDraft={onDraft}
        />
      ) : (
        <>
          <span className={styles.text}>{shownText(row, column)}</span>
          {cell.state === 'saved' ? (
            <IconCheck size={12} stroke={2.4} className={styles.saved} aria-hidden />
          ) : null}
        </>
      )}
    </td>
  );
};
