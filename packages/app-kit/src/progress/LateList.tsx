import { type DataColumn, DataTable, Message } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import { ReportStateBadge } from '../report/ReportStateBadge.tsx';
import styles from './Progress.module.css';
import type { LateReport } from './progress.graphql.ts';

type Props = {
  readonly late: readonly LateReport[];
  /** The unit whose page it is: named nowhere in the list. */
  readonly underId: string;
  readonly reportPath?: ((reportId: string) => string) | undefined;
};

const SHOWN_AT_FIRST = 10;

/** Who is late, and by how many days; the longest first. */
export const LateList = ({ late, underId, reportPath }: Props) => {
  const t = useKitText();
  const [all, setAll] = useState(false);
  const longest = [...late].sort((a, b) => b.daysLate - a.daysLate);
  const columns: readonly DataColumn<LateReport>[] = [
    {
      key: 'unit',
      header: t('progress.unit'),
      cell: ({ report }) => <UnitCell report={report} underId={underId} reportPath={reportPath} />,
      sortBy: ({ report }) => report.unit.shortName,
    },
    {
      key: 'state',
      header: t('progress.state'),
      cell: ({ report }) => <ReportStateBadge report={report} />,
      sortBy: ({ report }) => report.state,
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
        empty={
          <Message tone="good" title={t('progress.noneLate')}>
            {t('progress.noneLate.words')}
          </Message>
        }
      />
      {longest.length > SHOWN_AT_FIRST && !all ? (
        <Button className={styles.more ?? ''} variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('progress.moreLate', { count: longest.length })}
        </Button>
      ) : null}
    </>
  );
};

type UnitCellProps = Pick<Props, 'reportPath' | 'underId'> & Pick<LateReport, 'report'>;

const UnitCell = ({ report, underId, reportPath }: UnitCellProps) => {
  const { unit } = report;
  return (
    <>
      {reportPath ? <RouterLink href={reportPath(report.id)}>{unit.shortName}</RouterLink> : unit.shortName}
      {unit.parent && unit.parent.id !== underId ? (
        <span className={styles.place}> {unit.parent.shortName}</span>
      ) : null}
    </>
  );
};
