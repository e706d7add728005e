import { Answer, useAsk, useMay, useSession } from '@danvan/app-kit';
import { useToday } from '@danvan/app-kit/deadline';
import { PageHeader, TableSkeleton } from '@danvan/ui';
import { lazy, Suspense } from 'react';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import { groupMyWork } from './group-my-work.ts';
import { MyWorkView } from './MyWorkView.tsx';
import { MyWorkQuery } from './my-work.graphql.ts';
import { ReviewCall } from './ReviewCall.tsx';

/** Tasks arrive after the reports: the first page carries neither their forms nor their words. */
const DueTasks = lazy(async () => ({ default: (await import('@danvan/app-kit/programme/task')).DueTasks }));

const SHOWN = 60;

/** The first screen: what must I do, and by when? */
export const MyWorkScreen = () => {
  const t = useText();
  const today = useToday();
  const { viewer } = useSession();
  const reviews = useMay('REVIEW_REPORT');
  const asked = useAsk(MyWorkQuery, { first: SHOWN }, { every: 60_000 });
  return (
    <>
      <PageHeader title={t('work.title')} purpose={t('work.purpose', { unit: viewer.unit.name })} />
      {reviews ? <ReviewCall /> : null}
      <Suspense fallback={null}>
        <DueTasks tasksPath={paths.tasks} />
      </Suspense>
      <Answer asked={asked} loading={<TableSkeleton label={t('kit.loading')} columns={4} />}>
        {({ myReports }) => (
          <MyWorkView groups={groupMyWork(myReports.nodes, today)} today={today} reviews={reviews} />
        )}
      </Answer>
    </>
  );
};
