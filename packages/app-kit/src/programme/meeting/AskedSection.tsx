import { Section } from '@danvan/ui';
import { useState } from 'react';
import { useFormat } from '../../formatting/use-format.ts';
import { AskedLine } from './AskedLine.tsx';
import { askedSummary, isOpen } from './asked-summary.ts';
import { CloseAskedDialog } from './CloseAskedDialog.tsx';
import styles from './Meeting.module.css';
import type { ShownAsked, ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  readonly meeting: ShownMeeting;
  /** Takes an earlier conclusion over into one of this meeting. */
  readonly onCarryOver: (asked: ShownAsked) => void;
};

/** What the last meeting assigned, and where each of it stands: the first thing a meeting looks at. */
export const AskedSection = ({ meeting, onCarryOver }: Props) => {
  const t = useMeetingText();
  const format = useFormat();
  const [closing, setClosing] = useState<ShownAsked | null>(null);
  const { asked, follows } = meeting;
  if (follows === null && asked.length === 0) return null;
  const note = follows
    ? t('meeting.askedNote', { title: follows.title, day: format.day(follows.day) })
    : undefined;
  return (
    <Section title={t('meeting.asked')} note={note}>
      {asked.length === 0 ? <p className="dv-quiet">{t('meeting.askedNone')}</p> : <Summary asked={asked} />}
      <ul className={styles.list}>
        {asked.map((each) => (
          <AskedLine
            key={`${each.meeting.id}:${each.conclusion.number}`}
            asked={each}
            isOld={each.meeting.id !== follows?.id}
            mayCarryOver={isOpen(each) && meeting.openActs.includes('RECORD_CONCLUSION')}
            mayClose={isOpen(each) && meeting.openActs.includes('CLOSE_ASKED')}
            onCarryOver={() => onCarryOver(each)}
            onClose={() => setClosing(each)}
          />
        ))}
      </ul>
      {closing ? (
        <CloseAskedDialog meeting={meeting} asked={closing} onDone={() => setClosing(null)} />
      ) : null}
    </Section>
  );
};

const Summary = ({ asked }: { readonly asked: readonly ShownAsked[] }) => {
  const t = useMeetingText();
  return (
    <p className={styles.summary}>
      <strong>{t('meeting.asked.all', { count: asked.length })}</strong>
      {askedSummary(asked).map(({ state, count }) => (
        <span key={state}>{t(`meeting.asked.${state}`, { count })}</span>
      ))}
    </p>
  );
};
