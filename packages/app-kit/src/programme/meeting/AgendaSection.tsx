import { AGENDA_KIND_WORDS } from '@danvan/domain/programme';
import { Section } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Meeting.module.css';
import type { ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

/** What is on the agenda, and which papers units read. */
export const AgendaSection = ({ meeting: { agenda, papers } }: { readonly meeting: ShownMeeting }) => {
  const t = useMeetingText();
  const local = useLocalText();
  if (agenda.length === 0 && papers.length === 0) return null;
  return (
    <div className={styles.two}>
      {agenda.length > 0 ? (
        <Section title={t('meeting.agenda')}>
          <ol className={styles.list}>
            {agenda.map(({ title, kind }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the order
              <li key={index} className={styles.line}>
                <span className={styles.number}>{index + 1}.</span>
                <span>{title}</span>
                <span className="dv-quiet">{local(AGENDA_KIND_WORDS[kind])}</span>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      {papers.length > 0 ? (
        <Section title={t('meeting.papers')}>
          <ol className={styles.list}>
            {papers.map(({ title, unit }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two papers may bear one title
              <li key={index} className={styles.line}>
                <span className={styles.number}>{index + 1}.</span>
                <span>{title}</span>
                <span className="dv-quiet">{unit.name}</span>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
    </div>
  );
};
