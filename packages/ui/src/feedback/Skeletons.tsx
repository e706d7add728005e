import styles from './Skeletons.module.css';

type Label = { readonly label: string };

const widths = [62, 84, 48, 71, 55, 78, 66];

/** The shape of a table that is on its way. */
export const TableSkeleton = ({
  label,
  rows = 8,
  columns = 5,
}: Label & { rows?: number; columns?: number }) => (
  <div className={styles.table} role="status" aria-label={label}>
    {Array.from({ length: rows + 1 }, (_row, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity
      <div key={row} className={styles.row}>
        {Array.from({ length: columns }, (_cell, cell) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity
            key={cell}
            className={styles.bar}
            style={{ width: `${widths[(row * 3 + cell * 2) % widths.length]}%` }}
          />
        ))}
      </div>
    ))}
  </div>
);

/** The shape of lines of text or of cards that are on their way. */
export const BlockSkeleton = ({ label, height = 160 }: Label & { height?: number }) => (
  <div className={styles.block} role="status" aria-label={label} style={{ height }} />
);

/** The shape of a whole page: head, then a table. */
export const PageSkeleton = ({ label }: Label) => (
  <div role="status" aria-label={label}>
    <span className={styles.bar} style={{ width: 260, height: 26 }} />
    <span className={styles.bar} style={{ width: 420, marginTop: 8, marginBottom: 24 }} />
    <TableSkeleton label={label} />
  </div>
);
