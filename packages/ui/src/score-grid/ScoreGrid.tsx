// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that one moves in from cell to cell is a grid
import { useMediaQuery } from '@mantine/hooks';
import { type CSSProperties, useMemo, useRef } from 'react';
import type { Place } from '../figure-grid/model.ts';
import type { ScoreCell, ScoreColumn, ScorePlace, ScoreRow } from './model.ts';
import { ScoreCellView } from './ScoreCellView.tsx';
import styles from './ScoreGrid.module.css';
import { ScoreHead } from './ScoreHead.tsx';
import { useScoreKeys } from './use-score-keys.ts';
import { type Sizes, useView } from './use-view.ts';

export type ScoreGridProps = {
  readonly label: string;
  /** Head of the column of names. */
  readonly rowHeader: string;
  readonly columns: readonly ScoreColumn[];
  readonly rows: readonly ScoreRow[];
  readonly cellOf: (place: ScorePlace) => ScoreCell;
  /** The cell whose particulars are open beside the grid; they follow the arrows. */
  readonly opened: ScorePlace | null;
  /** `byKey`: whoever opened it by the keyboard wants to go there. */
  readonly onOpen: (place: ScorePlace, byKey: boolean) => void;
  readonly columnWidth?: number;
  /** Of the names; on narrow screens they take less. */
  readonly nameWidth?: number;
};

const ROW = 38;
const COLUMN = 72;
const HEAD = 46;
const NAME = 184;
const NARROW_NAME = 132;

/** Scores to read and compare, many by many: only what is in view is drawn. Arrows move, Enter opens a cell. */
export const ScoreGrid = (props: ScoreGridProps) => {
  const { label, rowHeader, columns, rows, cellOf, opened, onOpen, columnWidth = COLUMN } = props;
  const isNarrow = useMediaQuery('(max-width: 720px)') ?? false;
  const name = isNarrow ? NARROW_NAME : (props.nameWidth ?? NAME);
  const frame = useRef<HTMLElement>(null);
  const sizes = useMemo<Sizes>(
    () => ({ row: ROW, column: columnWidth, head: HEAD, name }),
    [columnWidth, name],
  );
  const view = useView(frame, sizes, rows.length, columns.length);
  const tell = (place: Place, byKey: boolean) => {
    const row = rows[place.row];
    const column = columns[place.column];
    if (row && column) onOpen({ row: row.key, column: column.key }, byKey);
  };
  const { active, setActive, onKeyDown } = useScoreKeys({
    table: frame,
    rows: rows.length,
    columns: columns.length,
    bringIntoView: view.bringIntoView,
    onOpen: (place) => tell(place, true),
    isFollowing: opened !== null,
    onFollow: (place) => tell(place, false),
  });
  const before = view.columns.from * columnWidth;
  const after = (columns.length - view.columns.to) * columnWidth;
  const shownColumns = columns.slice(view.columns.from, view.columns.to);
  return (
    <section ref={frame} className={styles.frame} aria-label={label} onScroll={view.look}>
      <table
        role="grid"
        aria-label={label}
        aria-readonly
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        className={styles.grid}
        style={{ width: name + columns.length * columnWidth }}
        onKeyDown={onKeyDown}
      >
        <ScoreHead
          rowHeader={rowHeader}
          columns={shownColumns}
          from={view.columns.from}
          widths={{ name, column: columnWidth, before, after }}
        />
        <tbody>
          <Gap height={view.rows.from * ROW} />
          {rows.slice(view.rows.from, view.rows.to).map((row, index) => {
            const at = view.rows.from + index;
            return (
              <tr
                key={row.key}
                aria-rowindex={at + 2}
                style={{ height: ROW }}
                data-opened={opened?.row === row.key}
              >
                <th scope="row" className={styles.name} aria-colindex={1}>
                  <span className={styles.nameText} title={row.name}>
                    {row.name}
                  </span>
                  {row.note ? <span className={styles.note}>{row.note}</span> : null}
                </th>
                {before > 0 ? <td className={styles.gap} aria-hidden /> : null}
                {shownColumns.map((column, offset) => (
                  <ScoreCellView
                    key={column.key}
                    place={{ row: at, column: view.columns.from + offset }}
                    cell={cellOf({ row: row.key, column: column.key })}
                    isTotal={column.isTotal ?? false}
                    isActive={active.row === at && active.column === view.columns.from + offset}
                    isOpened={opened?.row === row.key && opened.column === column.key}
                    onFocus={setActive}
                    onOpen={(place) => tell(place, false)}
                  />
                ))}
                {after > 0 ? <td className={styles.gap} aria-hidden /> : null}
              </tr>
            );
          })}
          <Gap height={(rows.length - view.rows.to) * ROW} />
        </tbody>
      </table>
    </section>
  );
};

/** Stands for the rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? <tr aria-hidden className={styles.gap} style={{ height } satisfies CSSProperties} /> : null;
