import { Answer, Demonstration, RouterLink } from '@danvan/app-kit';
import { EmptyState, Message, PageHeader, TableSkeleton } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { QueueTable } from './QueueTable.tsx';
import { saidBefore } from './said-before.ts';
import { useReviewQueue } from './use-review-queue.ts';

/** What waits for the viewer's decision. */
export const ReviewQueueScreen = () => {
  const t = useText();
  const navigate = useNavigate();
  const told = saidBefore(useLocation().state);
  const { asked, queue, total } = useReviewQueue();
  const [first] = queue;
  const isDemonstration = queue.every((report) => report.isDemonstration);
  return (
    <>
      <PageHeader
        title={t('review.title')}
        purpose={t('review.purpose')}
        mark={<Demonstration when={queue.length > 0 && isDemonstration} />}
        action={
          first ? (
            <Button onClick={() => void navigate(`/duyet/${first.id}`)}>
              {t('review.start', { count: total })}
            </Button>
          ) : null
        }
      />
      <div role="status">{told ? <Message tone="good">{told}</Message> : null}</div>
      <Answer asked={asked} loading={<TableSkeleton label={t('kit.loading')} columns={5} />}>
        {() =>
          queue.length === 0 ? (
            <EmptyState
              title={t('review.empty')}
              action={<RouterLink href="/tien-do">{t('review.toProgress')}</RouterLink>}
            >
              {t('review.empty.words')}
            </EmptyState>
          ) : (
            <QueueTable queue={queue} isMixed={!isDemonstration} />
          )
        }
      </Answer>
    </>
  );
};
