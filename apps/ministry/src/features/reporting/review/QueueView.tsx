import { Demonstration, ReportStateBadge, RouterLink, useFormat, useLocalText } from '@danvan/app-kit';
import { type DataColumn, DataTable, EmptyState } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import styles from './QueueView.module.css';
import type { WaitingReport } from './queue.graphql.ts';
import { queueOrder } from './queue-order.ts';

type Props = { readonly reports: readonly WaitingReport[]; readonly total: number };

/** The queue: who, which period, since when, what the checks found. */
export const QueueView = ({ reports, total }: Props) => {
  const t = useText();
  const columns = useColumns();
  return (
    <>
      {total > reports.length ? (
        <p className={styles.note}>{t('queue.first', { shown: reports.length, total })}</p>
      ) : null}
      <DataTable
        label={t('queue.title')}
        columns={columns}
        rows={queueOrder(reports)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('queue.empty')}>{t('queue.emptyWords')}</EmptyState>}
      />
    </>
  );
};

const useColumns = (): readonly DataColumn<WaitingReport>[] => {
  const t = useText();
  const format = useFormat();
  const local = useLocalText();
  return [
    {
      key: 'unit',
      header: t('queue.unit'),
      cell: ({ id, unit }) => <RouterLink href={paths.report(id)}>{unit.name}</RouterLink>,
      sortBy: ({ unit }) => unit.shortName,
    },
    {
      key: 'period',
      header: t('queue.period'),
      cell: ({ period, isDemonstration }) => (
        <span className={styles.period}>
          {local(period.label)} <Demonstration when={isDemonstration} />
        </span>
      ),
      sortBy: ({ period }) => period.label.vi,
    },
    { key: 'state', header: t('queue.state'), cell: (report) => <ReportStateBadge report={report} /> },
    {
      key: 'submitted',
      header: t('queue.submitted'),
      cell: ({ submittedAt, submittedBy }) => (
        <>
          {submittedAt ? format.moment(submittedAt) : '–'}
          <span className={styles.by}>{submittedBy}</span>
        </>
      ),
      sortBy: ({ submittedAt }) => submittedAt ?? null,
    },
    {
      key: 'findings',
      header: t('queue.findings'),
      align: 'right',
      cell: ({ findings }) => (findings.length > 0 ? findings.length : '–'),
      sortBy: ({ findings }) => findings.length,
    },
  ];
};
