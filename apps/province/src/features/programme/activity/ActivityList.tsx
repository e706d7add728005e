import { useFormat, useLocalText } from '@danvan/app-kit';
import { RecordMarks } from '@danvan/app-kit/programme/record';
import { ACTIVITY_KIND_WORDS, ACTIVITY_MEASURE_WORDS, spanLabel } from '@danvan/domain/programme';
import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import styles from './Activity.module.css';
import type { ActivityTotal, ListedActivity } from './activity.graphql.ts';
import { useActivityText } from './use-activity-text.ts';

type Props = {
  readonly activities: readonly ListedActivity[];
  readonly onRevise: (activity: ListedActivity) => void;
};

/** Activities, the latest first; readable on a phone. */
export const ActivityList = ({ activities, onRevise }: Props) => (
  <ul className={styles.list}>
    {activities.map((activity) => (
      <ActivityLine key={activity.id} activity={activity} onRevise={onRevise} />
    ))}
  </ul>
);

type LineProps = Pick<Props, 'onRevise'> & { readonly activity: ListedActivity };

const ActivityLine = ({ activity, onRevise }: LineProps) => {
  const t = useActivityText();
  const local = useLocalText();
  const time = local(spanLabel(activity));
  return (
    <li className={styles.activity}>
      <div>
        <p className={styles.quiet}>
          {[time, local(ACTIVITY_KIND_WORDS[activity.activityKind]), activity.place]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <p className={styles.name}>{activity.title}</p>
        <Counts counts={activity.counts} />
        <Commendation activity={activity} />
        <RecordMarks record={activity} />
      </div>
      {activity.allowedActions.includes('KEEP_ACTIVITY') ? (
        <ActionIcon
          variant="subtle"
          size={44}
          aria-label={t('activity.reviseOne', { name: activity.title })}
          onClick={() => onRevise(activity)}
        >
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
      ) : null}
    </li>
  );
};

type Counted = ActivityTotal & { readonly what?: string | null };

/** Numbers with their units of measure, side by side and never summed. */
export const Counts = ({ counts }: { readonly counts: readonly Counted[] }) => {
  const format = useFormat();
  const local = useLocalText();
  if (counts.length === 0) return null;
  return (
    <ul className={styles.counts}>
      {counts.map(({ measure, value, qualifier, what }) => (
        <li key={`${measure} ${what ?? ''}`}>
          <b>{format.qualified(value, qualifier)}</b> {what || local(ACTIVITY_MEASURE_WORDS[measure])}
        </li>
      ))}
    </ul>
  );
};

const Commendation = ({ activity: { commendation } }: { readonly activity: ListedActivity }) => {
  const t = useActivityText();
  if (commendation === null) return null;
  const { form, issuers, presenter } = commendation;
  const decided = t('activity.commended', {
    form,
    issuers: issuers.map(({ shortName }) => shortName).join(', '),
  });
  const presented = presenter ? `; ${t('activity.presented', { presenter: presenter.name })}` : '';
  return <p className={styles.quiet}>{decided + presented}</p>;
};
