import { Answer, RouterLink, useAsk } from '@danvan/app-kit';
import { DayInput } from '@danvan/app-kit/form';
import { RECORD_PATHS } from '@danvan/app-kit/programme/record';
import { EmptyState, Message, PageHeader } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { ReviewView } from './ReviewView.tsx';
import { ReviewQuery } from './review.graphql.ts';
import { useReviewText } from './use-review-text.ts';
import { useReviewTime } from './use-review-time.ts';

/** What the reviews of a programme (`:id`) take from the statements of all units in a time. */
export const ReviewScreen = () => {
  const t = useReviewText();
  const { id = '' } = useParams();
  const { firstDay, lastDay, setFirstDay, setLastDay } = useReviewTime();
  const isBad = lastDay < firstDay;
  const asked = useAsk(
    ReviewQuery,
    { id, input: { programmeId: id, firstDay, lastDay } },
    { pause: isBad, keep: true },
  );
  const title = asked.status === 'ready' ? asked.data.workRecord?.title : undefined;
  return (
    <>
      <PageHeader
        trail={<RouterLink href={RECORD_PATHS.PROGRAMME(id)}>{title ?? t('review.title')}</RouterLink>}
        title={title ? t('review.titleOf', { programme: title }) : t('review.title')}
        purpose={t('review.purpose')}
        action={
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('review.print')}
          </Button>
        }
      />
      <Group gap={16} mb={24} align="flex-start" className="dv-no-print">
        <DayInput label={t('review.firstDay')} day={firstDay} onDay={(day) => day && setFirstDay(day)} />
        <DayInput label={t('review.lastDay')} day={lastDay} onDay={(day) => day && setLastDay(day)} />
      </Group>
      {isBad ? <Message tone="warning">{t('review.badTime')}</Message> : null}
      {isBad ? null : (
        <Answer asked={asked}>
          {({ reviewStatements: sections }) =>
            sections.length === 0 ? (
              <EmptyState title={t('review.none')}>{t('review.none.words')}</EmptyState>
            ) : (
              <ReviewView sections={sections} span={{ firstDay, lastDay }} />
            )
          }
        </Answer>
      )}
    </>
  );
};
