import type { ReactNode } from 'react';
import type { StateTone } from '../state/StateBadge.tsx';
import styles from './Timeline.module.css';

export type TimelineEntry = {
  readonly key: string;
  /** When, as people read it. */
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  readonly tone?: StateTone;
};

/** What happened, in order of time. */
export const Timeline = ({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}) => (
  <ol className={styles.timeline} aria-label={label}>
    {entries.map((entry) => (
      <li key={entry.key} className={styles.entry} data-tone={entry.tone ?? 'draft'}>
        <div className={styles.title}>{entry.title}</div>
        <div className={styles.when}>{entry.when}</div>
        {entry.body ? <div className={styles.body}>{entry.body}</div> : null}
      </li>
    ))}
  </ol>
);
