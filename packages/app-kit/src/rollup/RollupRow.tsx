import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import { FigureCell } from './FigureCell.tsx';
import type { FigureContext } from './FigureDetail.tsx';
import { shortList } from './figure-words.ts';
import styles from './RollupTableView.module.css';
import type { ColumnGroup, Coverage, TableRow } from './table-model.ts';

type Props = {
  readonly row: TableRow;
  readonly groups: readonly ColumnGroup[];
  readonly context: FigureContext;
  /** The row by which Tab enters the table. */
  readonly isEntry: boolean;
};

const LOOKS = { TOTAL: styles.total, UNIT: undefined, REMAINDER: styles.remainder } as const;

/** What counts for the whole only: its own report, or what no official share divides. */
const REMAINDERS = {
  WHOLE: 'rollup.own',
  ESTIMATED: 'rollup.remainder',
  NOT_ATTRIBUTABLE: 'rollup.remainder',
} as const;

/** One unit (or the whole, or a remainder) with its figures. */
export const RollupRow = ({ row, groups, context, isEntry }: Props) => {
  const indicators = groups.flatMap((group) => group.columns.map(() => group.indicator));
  return (
    <tr className={LOOKS[row.kind]}>
      <th scope="row" className={styles.first}>
        <RowName row={row} context={context} />
      </th>
      <CoverageCell coverage={row.coverage} />
      {indicators.map((indicator, at) => (
        <FigureCell
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
          key={at}
          row={row}
          cell={row.cells[at] ?? null}
          indicator={indicator}
          context={context}
          isEntry={isEntry && at === 0}
        />
      ))}
    </tr>
  );
};

const RowName = ({ row, context }: Pick<Props, 'row' | 'context'>) => {
  const t = useKitText();
  if (row.kind === 'TOTAL')
    return <span className={styles.name}>{t('rollup.total', { unit: row.unit.name })}</span>;
  if (row.kind === 'REMAINDER') {
    return (
      <span className={styles.name}>
        {t(REMAINDERS[row.mark], { unit: row.unit.name })}
        {row.among.length > 0 ? (
          <span className={styles.among} title={row.among.join(', ')}>
            {t('rollup.among', { units: shortList(row.among, 3, t) })}
          </span>
        ) : null}
      </span>
    );
  }
  if (!row.hasChildren) return <span className={styles.name}>{row.unit.shortName}</span>;
  return (
    <RouterLink href={context.drillPath(row.unit.id)} className={styles.name} title={row.unit.name}>
      {row.unit.shortName}
    </RouterLink>
  );
};

const CoverageCell = ({ coverage: { reported, expected } }: { readonly coverage: Coverage }) => (
  <td className={styles.coverage} data-short={expected > 0 && reported < expected}>
    <span>{expected === 0 ? '–' : `${reported}/${expected}`}</span>
  </td>
);
