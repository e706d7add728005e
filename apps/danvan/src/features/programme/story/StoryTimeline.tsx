import { useFormat, useLocalText } from '@danvan/app-kit';
import { RecordLink } from '@danvan/app-kit/programme/record';
import { MILESTONE_WORDS } from '@danvan/domain/programme';
import { Timeline } from '@danvan/ui';
import styles from './Story.module.css';
import type { Happening, StoryDay } from './story-events.ts';
import { useStoryText } from './use-story-text.ts';

/** What happened, on a line of time. */
export const StoryTimeline = ({ days }: { readonly days: readonly StoryDay[] }) => {
  const t = useStoryText();
  const format = useFormat();
  return (
    <Timeline
      label={t('story.events')}
      entries={days.map(({ day, happenings }) => ({
        key: day,
        when: null,
        title: <span className={styles.day}>{format.day(day)}</span>,
        body: happenings.map((happening) => (
          <HappeningLine key={`${happening.what} ${happening.record.id}`} happening={happening} />
        )),
        tone: happenings.some(({ what }) => what === 'HELD') ? 'approved' : 'draft',
      }))}
    />
  );
};

const HappeningLine = ({ happening }: { readonly happening: Happening }) => {
  const t = useStoryText();
  const local = useLocalText();
  const { record } = happening;
  switch (happening.what) {
    case 'ISSUED':
      return (
        <p className={styles.happening}>
          {t('story.issued.before')} <RecordLink record={record} />
        </p>
      );
    case 'HELD':
      return (
        <p className={styles.main}>
          <RecordLink record={record} />
        </p>
      );
    case 'MILESTONE':
      return (
        <p className={styles.happening}>
          {local(MILESTONE_WORDS[happening.milestone])}
          {happening.about ? ` ${happening.about}` : ''}: <RecordLink record={record} />
        </p>
      );
  }
};
