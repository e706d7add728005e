import type { ScoreColumn } from './model.ts';
import styles from './ScoreGrid.module.css';

type Props = {
  readonly rowHeader: string;
  /** Those in view, the first of which is the one at `from`. */
  readonly columns: readonly ScoreColumn[];
  readonly from: number;
  readonly widths: {
    readonly name: number;
    readonly column: number;
    /** Of the columns that are not drawn. */
    readonly before: number;
    readonly after: number;
  };
};

/** The heads of the columns in view; gaps as wide as those that are not. */
export const ScoreHead = ({ rowHeader, columns, from, widths: { name, column, before, after } }: Props) => (
  <thead>
    <tr aria-rowindex={1}>
      <th scope="col" className={styles.corner} style={{ width: name }} aria-colindex={1}>
        {rowHeader}
      </th>
      {before > 0 ? <td className={styles.gap} style={{ width: before }} aria-hidden /> : null}
      {columns.map(({ key, header, title, note, isTotal = false }, offset) => (
        <th
          key={key}
          scope="col"
          className={styles.head}
          style={{ width: column }}
          data-total={isTotal}
          title={title}
          aria-label={title && title !== header ? `${header}: ${title}` : undefined}
          aria-colindex={from + offset + 2}
        >
          <span className={styles.headText}>{header}</span>
          {note ? <span className={styles.note}>{note}</span> : null}
        </th>
      ))}
      {after > 0 ? <td className={styles.gap} style={{ width: after }} aria-hidden /> : null}
    </tr>
  </thead>
);
