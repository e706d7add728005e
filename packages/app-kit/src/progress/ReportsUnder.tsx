import { type DataColumn, DataTable, EmptyState, TableSkeleton } from '@danvan/ui';
import { Answer } from '../ask/Answer.tsx';
import { useAsk } from '../ask/use-ask.ts';
import { type Format, useFormat } from '../formatting/use-format.ts';
import { RouterLink } from '../frame/RouterLink.tsx';
import { type Text, useKitText } from '../language/use-text.ts';
import type { KitKey } from '../language/vi.ts';
import { ReportStateBadge } from '../report/ReportStateBadge.tsx';
import styles from './Progress.module.css';
import { type ListedReport, ReportsUnderQuery } from './progress.graphql.ts';

type Props = {
  readonly periodId: string;
  readonly unitId: string;
  readonly reportPath?: ((reportId: string) => string) | undefined;
};

/** One page holds the communes of any province. */
const PAGE = 100;

/** Reports below one unit: state, when, how far filled in; a press opens the report. */
export const ReportsUnder = ({ periodId, unitId, reportPath }: Props) => {
  const t = useKitText();
  const format = useFormat();
  const asked = useAsk(ReportsUnderQuery, {
    filter: { periodId, underId: unitId },
    first: PAGE,
    after: null,
  });
  return (
    <Answer asked={asked} loading={<TableSkeleton label={t('kit.loading')} rows={10} />}>
      {({ reports }) => (
        <DataTable
          label={t('progress.reports')}
          dense
          columns={columnsOf(t, format, reportPath)}
          rows={reports.nodes}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('progress.empty')}>{t('progress.empty.words')}</EmptyState>}
        />
      )}
    </Answer>
  );
};

const columnsOf = (
  t: Text<KitKey>,
  format: Format,
  reportPath: Props['reportPath'],
): readonly DataColumn<ListedReport>[] => [
  {
    key: 'unit',
    header: t('progress.unit'),
    cell: ({ id, unit }) =>
      reportPath ? <RouterLink href={reportPath(id)}>{unit.shortName}</RouterLink> : unit.shortName,
    sortBy: ({ unit }) => unit.shortName,
  },
  {
    key: 'state',
    header: t('progress.state'),
    cell: (report) => <ReportStateBadge report={report} />,
    sortBy: ({ state }) => state,
  },
  {
    key: 'filled',
    header: t('progress.filled'),
    align: 'right',
    cell: ({ filled, total }) => `${filled}/${total}`,
    sortBy: ({ filled }) => filled,
  },
  {
    key: 'due',
    header: t('progress.due'),
    cell: ({ dueOn }) => format.day(dueOn),
    sortBy: ({ dueOn }) => dueOn,
  },
  {
    key: 'submittedAt',
    header: t('progress.submittedAt'),
    cell: ({ submittedAt, submittedBy }) =>
      submittedAt ? (
        <span className={styles.handedIn}>
          {[format.moment(submittedAt), submittedBy].filter(Boolean).join(' · ')}
        </span>
      ) : (
        '–'
      ),
    sortBy: ({ submittedAt }) => submittedAt ?? null,
  },
];
