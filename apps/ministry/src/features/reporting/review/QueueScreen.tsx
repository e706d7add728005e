import { Answer, useAsk } from '@danvan/app-kit';
import { PageHeader, TableSkeleton } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { QueueView } from './QueueView.tsx';
import { QueueQuery } from './queue.graphql.ts';

/** The most that one sees at once; what is decided makes room for the rest. */
const PAGE = 100;

/** Reports that wait for the viewer's decision. */
export const QueueScreen = () => {
  const t = useText();
  const asked = useAsk(QueueQuery, { filter: { waitingForMe: true }, first: PAGE });
  return (
    <>
      <PageHeader title={t('queue.title')} purpose={t('queue.purpose')} />
      <Answer asked={asked} loading={<TableSkeleton label={t('kit.loading')} rows={10} />}>
        {({ reports }) => <QueueView reports={reports.nodes} total={reports.totalCount} />}
      </Answer>
    </>
  );
};
