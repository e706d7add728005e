// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the rows are laid out as blocks, which takes a table's own roles away
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is typed into is a grid
import { type ClipboardEvent, type CSSProperties, Fragment, useId, useRef, useState } from 'react';
import { blockText, parseBlock, placeBlock } from './block.ts';
import styles from './FigureGrid.module.css';
import { GridRowView } from './GridRowView.tsx';
import type { GridColumn, GridEdit, GridRow, LeftOver } from './model.ts';
import { useGrid } from './use-grid.ts';

/** As a variable: paper takes no widths of the screen. */
const columnWidth = ({ width }: GridColumn): CSSProperties & { '--width'?: string } =>
  width === undefined ? {} : { '--width': `${width}px` };

export type FigureGridProps = {
  /** What the grid holds, for screen readers. */
  readonly label: string;
  /** Head of the first column. */
  readonly rowHeader: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly readOnly?: boolean;
  /** One act: a typed cell, a cleared range, or an undo. The texts are the caller's to keep. */
  readonly onChange: (edits: readonly GridEdit[]) => void;
  /** A block laid over the grid as one act; `leftOver` found no place and must be told. Default: `onChange`. */
  readonly onPaste?: (edits: readonly GridEdit[], leftOver: readonly LeftOver[]) => void;
  /** What is wrong with a text while it is being typed. */
  readonly checkDraft?: (rowKey: string, columnKey: string, text: string) => string | null;
};

/**
 * A table to type figures into, for forms under about 100 cells. One stop of the Tab key; arrows move, typing
 * replaces, Enter or F2 opens, Esc gives up, Tab within an open cell goes to the next one, Ctrl+C/V copy and
 * paste blocks, Ctrl+Z takes the last act back.
 */
export const FigureGrid = (props: FigureGridProps) => {
  const { label, rowHeader, columns, rows, readOnly = false, onChange, onPaste, checkDraft } = props;
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [draftFault, setDraftFault] = useState<string | null>(null);
  const grid = useGrid({ rows, columns, readOnly, table, onChange });

  const copy = (event: ClipboardEvent) => {
    if (grid.editing) return;
    event.clipboardData.setData('text/plain', blockText(rows, columns, grid.anchor, grid.active));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const block = parseBlock(event.clipboardData.getData('text/plain'));
    const isOneCell = block.length === 1 && block[0]?.length === 1;
    if (readOnly || (grid.editing && isOneCell)) return;
    event.preventDefault();
    const from = {
      row: Math.min(grid.anchor.row, grid.active.row),
      column: Math.min(grid.anchor.column, grid.active.column),
    };
    const { edits, leftOver } = placeBlock(block, from, rows, columns);
    if (grid.editing) grid.cancel();
    grid.change(edits, onPaste ? () => onPaste(edits, leftOver) : undefined);
  };

  return (
    <div className={styles.frame}>
      <table
        ref={table}
        role="grid"
        aria-label={label}
        aria-readonly={readOnly}
        aria-multiselectable
        className={styles.grid}
        onKeyDown={grid.onKeyDown}
        onCopy={copy}
        onPaste={paste}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {rowHeader}
            </th>
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                data-align={column.align}
                style={columnWidth(column)}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <Fragment key={row.key}>
              {row.section && row.section !== rows[index - 1]?.section ? (
                <tr role="row" className={styles.section}>
                  <th role="rowheader" scope="row" colSpan={columns.length + 1}>
                    {row.section}
                  </th>
                </tr>
              ) : null}
              <GridRowView
                id={`${id}-${index}`}
                index={index}
                row={row}
                columns={columns}
                grid={grid}
                draftFault={grid.editing?.place.row === index ? draftFault : null}
                onDraft={(columnKey, text) => setDraftFault(checkDraft?.(row.key, columnKey, text) ?? null)}
                onOpen={() => setDraftFault(null)}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
};
