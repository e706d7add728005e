import { type DataColumn, DataTable, EmptyState } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../formatting/use-format.ts';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import { ReportStateBadge } from '../report/ReportStateBadge.tsx';
import styles from './Progress.module.css';
import type { LateReport } from './progress.graphql.ts';

type Props = {
  readonly late: readonly LateReport[];
  readonly reportPath?: ((reportId: string) => string) | undefined;
};

const SHOWN_AT_FIRST = 12;

/** Who is late, and by how many days; the longest first. */
export const LateList = ({ late, reportPath }: Props) => {
  const t = useKitText();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const longest = [...late].sort((a, b) => b.daysLate - a.daysLate);
  const columns: readonly DataColumn<LateReport>[] = [
    {
      key: 'unit',
      header: t('progress.unit'),
      cell: ({ report }) => <UnitCell report={report} reportPath={reportPath} />,
      sortBy: ({ report }) => report.unit.shortName,
    },
    {
      key: 'state',
      header: t('progress.state'),
      cell: ({ report }) => <ReportStateBadge report={report} />,
      sortBy: ({ report }) => report.state,
    },
    {
      key: 'due',
      header: t('progress.due'),
      cell: ({ report }) => format.day(report.dueOn),
      sortBy: ({ report }) => report.dueOn,
    },
    {
      key: 'days',
      header: t('progress.days'),
      align: 'right',
      cell: ({ daysLate }) => (
        <span className={styles.days}>{t('progress.daysLate', { days: daysLate })}</span>
      ),
      sortBy: ({ daysLate }) => daysLate,
    },
  ];
  return (
    <>
      <DataTable
        label={t('progress.lateList')}
        dense
        columns={columns}
        rows={all ? longest : longest.slice(0, SHOWN_AT_FIRST)}
        rowKey={({ report }) => report.id}
        empty={<EmptyState title={t('progress.noneLate')}>{t('progress.noneLate.words')}</EmptyState>}
      />
      {longest.length > SHOWN_AT_FIRST && !all ? (
        <Button className={styles.more ?? ''} variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('progress.moreLate', { count: longest.length })}
        </Button>
      ) : null}
    </>
  );
};

type UnitCellProps = Pick<Props, 'reportPath'> & Pick<LateReport, 'report'>;

const UnitCell = ({ report, reportPath }: UnitCellProps) => {
  const { unit } = report;
  return (
    <>
      {reportPath ? <RouterLink href={reportPath(report.id)}>{unit.shortName}</RouterLink> : unit.shortName}
      {unit.parent && report.unit.parent ? (
        <span className={styles.place}> {unit.parent.shortName}</span>
      ) : null}
    </>
  );
};
