import { ReportStateBadge, RouterLink, useFormat } from '@danvan/app-kit';
import { DueWords, useToday } from '@danvan/app-kit/deadline';
import { type DataColumn, DataTable, EmptyState } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useText } from '../../../language/use-text.ts';
import { FilledBar } from '../FilledBar.tsx';
import { useNarrow } from '../use-narrow.ts';
import styles from './Progress.module.css';
import type { ReportBelow } from './progress.graphql.ts';

const IS_OPEN: readonly ReportBelow['state'][] = ['DRAFT', 'SENT_BACK', 'AMENDING'];

/** What waits for the viewer opens for review, everything else to be read. */
const pathOf = ({ id, allowedActions }: ReportBelow): string =>
  allowedActions.includes('APPROVE') || allowedActions.includes('SEND_BACK')
    ? `/duyet/${id}`
    : `/bao-cao/${id}`;

const useColumns = (): readonly DataColumn<ReportBelow>[] => {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const isNarrow = useNarrow();
  const columns: readonly DataColumn<ReportBelow>[] = [
    {
      key: 'unit',
      header: t('review.unit'),
      cell: (report) => (
        <span className={styles.unit}>
          <RouterLink href={pathOf(report)}>{report.unit.name}</RouterLink>
          {isNarrow ? <ReportStateBadge report={report} /> : null}
        </span>
      ),
      sortBy: ({ unit }) => unit.shortName,
    },
    {
      key: 'state',
      header: t('review.state'),
      cell: (report) => <ReportStateBadge report={report} />,
      sortBy: ({ state }) => state,
    },
    {
      key: 'filled',
      header: t('filled.label'),
      cell: ({ filled, total }) => <FilledBar filled={filled} total={total} />,
      sortBy: ({ filled, total }) => filled / Math.max(total, 1),
    },
    {
      key: 'due',
      header: t('below.handedOrDue'),
      cell: ({ state, dueOn, submittedAt, isLate }) =>
        IS_OPEN.includes(state) || !submittedAt ? (
          <DueWords dueOn={dueOn} today={today} />
        ) : (
          <span>
            {format.moment(submittedAt)}{' '}
            {isLate ? <span className="dv-quiet">{t('review.late')}</span> : null}
          </span>
        ),
      sortBy: ({ submittedAt, dueOn }) => submittedAt ?? dueOn,
    },
  ];
  return isNarrow ? columns.filter(({ key }) => key === 'unit' || key === 'due') : columns;
};

/** Unit by unit, in Vietnamese order until one sorts otherwise. */
export const ReportsBelow = ({
  reports,
  onClear,
}: {
  readonly reports: readonly ReportBelow[];
  readonly onClear: () => void;
}) => {
  const t = useText();
  const columns = useColumns();
  return (
    <DataTable
      label={t('below.list')}
      columns={columns}
      rows={reports}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title={t('below.noMatch')}
          action={<Button onClick={onClear}>{t('below.showAll')}</Button>}
        >
          {t('below.noMatch.words')}
        </EmptyState>
      }
    />
  );
};
