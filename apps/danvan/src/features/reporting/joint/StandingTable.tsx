import { RouterLink, useFormat, useLocalText } from '@danvan/app-kit';
import { figureText, pathUnder, type ShownIndicator, standingWords } from '@danvan/app-kit/rollup';
import { type DataColumn, DataTable, EmptyState } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import styles from './Joint.module.css';
import { firmnessOf, type Standing } from './joint-model.ts';

type Props = {
  readonly places: readonly Standing[];
  readonly indicator: ShownIndicator;
  readonly parameters: URLSearchParams;
};

/** The same as a table, the largest first. */
export const StandingTable = ({ places, indicator, parameters }: Props) => {
  const t = useText();
  const format = useFormat();
  const local = useLocalText();
  const columns: readonly DataColumn<Standing>[] = [
    {
      key: 'unit',
      header: t('rollup.unit'),
      cell: ({ unit, hasChildren }) =>
        hasChildren ? (
          <RouterLink href={pathUnder(paths.figures, parameters, unit.id)}>{unit.shortName}</RouterLink>
        ) : (
          unit.shortName
        ),
      sortBy: ({ unit }) => unit.shortName,
    },
    {
      key: 'figure',
      header: local(indicator.unitOfMeasure),
      align: 'right',
      cell: ({ cell }) => figureText(cell, format),
      sortBy: ({ cell }) => (cell?.value ? Number(cell.value) : null),
    },
    {
      key: 'share',
      header: '',
      width: 90,
      cell: ({ share }) => (
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${(share ?? 0) * 100}%` }} />
        </span>
      ),
    },
    {
      key: 'coverage',
      header: t('rollup.coverage'),
      align: 'right',
      cell: ({ cell }) => (cell && cell.expected > 0 ? `${cell.reported}/${cell.expected}` : '–'),
      sortBy: ({ cell }) => (cell && cell.expected > 0 ? cell.reported / cell.expected : null),
    },
    {
      key: 'standing',
      header: t('rollup.detail.state'),
      cell: ({ cell }) => <span className={styles.quiet}>{cell ? standingWords(cell, t) : '–'}</span>,
    },
  ];
  return (
    <DataTable
      label={local(indicator.name)}
      dense
      columns={columns}
      rows={places.filter(({ cell }) => firmnessOf(cell) !== 'NONE')}
      rowKey={({ unit }) => unit.id}
      empty={<EmptyState title={t('rollup.empty')}>{t('rollup.empty.words')}</EmptyState>}
    />
  );
};
