import { type DataColumn, DataTable } from '@danvan/ui';
import { useMemo } from 'react';
import { useFormat } from '../formatting/use-format.ts';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import { orderChildren } from './order-children.ts';
import styles from './Progress.module.css';
import { TotalsBar } from './ProgressTotals.tsx';
import type { ProgressAnswer } from './progress.graphql.ts';

type Child = ProgressAnswer['children'][number];
type Props = { readonly progress: ProgressAnswer; readonly pathOf: (unitId: string) => string };

const COUNTS = ['expected', 'submitted', 'approved', 'sentBack', 'late', 'silent'] as const;

/** Unit by unit, who stands out first. */
export const ProgressUnits = ({ progress, pathOf }: Props) => {
  const t = useKitText();
  const format = useFormat();
  const rows = useMemo(() => orderChildren(progress.children), [progress]);
  const columns: readonly DataColumn<Child>[] = [
    {
      key: 'unit',
      header: t('progress.unit'),
      cell: ({ unit }) => <RouterLink href={pathOf(unit.id)}>{unit.shortName}</RouterLink>,
      sortBy: ({ unit }) => unit.shortName,
    },
    ...COUNTS.map((key) => ({
      key,
      header: t(`progress.${key}`),
      align: 'right' as const,
      cell: ({ counts }: Child) => format.number(counts[key]),
      sortBy: ({ counts }: Child) => counts[key],
    })),
    {
      key: 'rate',
      header: t('progress.rate'),
      align: 'right',
      cell: ({ counts }) => (
        <span className={styles.rate}>{format.percent(counts.submitted, counts.expected)}</span>
      ),
      sortBy: ({ counts }) => counts.submitted / Math.max(counts.expected, 1),
    },
    {
      key: 'bar',
      header: '',
      cell: ({ counts }) => (
        <div className={styles.bar}>
          <TotalsBar counts={counts} />
        </div>
      ),
    },
  ];
  return (
    <DataTable
      label={t('progress.units')}
      dense
      columns={columns}
      rows={rows}
      rowKey={({ unit }) => unit.id}
    />
  );
};
