import { Demonstration, ReportStateBadge, RouterLink, useFormat, useLocalText } from '@danvan/app-kit';
import { type DataColumn, DataTable } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { useNarrow } from '../use-narrow.ts';
import styles from './Review.module.css';
import type { QueuedReport } from './review.graphql.ts';

const useColumns = (isMixed: boolean): readonly DataColumn<QueuedReport>[] => {
  const t = useText();
  const format = useFormat();
  const local = useLocalText();
  const isNarrow = useNarrow();
  const columns: readonly DataColumn<QueuedReport>[] = [
    {
      key: 'unit',
      header: t('review.unit'),
      cell: (report) => (
        <span className={styles.stacked}>
          <RouterLink href={`/duyet/${report.id}`} className={styles.unit}>
            {report.unit.name}
          </RouterLink>
          {isNarrow ? <span className="dv-quiet">{local(report.period.label)}</span> : null}
        </span>
      ),
      sortBy: ({ unit }) => unit.shortName,
    },
    {
      key: 'period',
      header: t('review.period'),
      cell: ({ period, isDemonstration }) => (
        <span className={styles.inline}>
          {local(period.label)} <Demonstration when={isDemonstration && isMixed} />
        </span>
      ),
      sortBy: ({ period }) => period.endsOn,
    },
    { key: 'state', header: t('review.state'), cell: (report) => <ReportStateBadge report={report} /> },
    {
      key: 'submittedAt',
      header: t('review.submittedAt'),
      cell: ({ submittedAt, submittedBy }) => (
        <span className={styles.stacked}>
          {submittedAt ? format.moment(submittedAt) : '–'}
          <span className="dv-quiet">{submittedBy}</span>
        </span>
      ),
      sortBy: ({ submittedAt }) => submittedAt,
    },
    {
      key: 'late',
      header: t('review.timeliness'),
      cell: ({ isLate }) => t(isLate ? 'review.late' : 'review.onTime'),
      sortBy: ({ isLate }) => (isLate ? 0 : 1),
    },
    {
      key: 'filled',
      header: t('review.filled'),
      align: 'right',
      cell: ({ filled, total }) => `${filled}/${total}`,
      sortBy: ({ filled, total }) => filled / Math.max(total, 1),
    },
  ];
  return isNarrow ? columns.filter(({ key }) => key === 'unit' || key === 'submittedAt') : columns;
};

type Props = {
  readonly queue: readonly QueuedReport[];
  /** Some are demonstration data and some are not: each says so itself. */
  readonly isMixed: boolean;
};

/** The queue as a table; the name of a unit opens its report. */
export const QueueTable = ({ queue, isMixed }: Props) => {
  const t = useText();
  const columns = useColumns(isMixed);
  return <DataTable label={t('review.title')} columns={columns} rows={queue} rowKey={({ id }) => id} />;
};
