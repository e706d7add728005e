import { ASKED_STATE_WORDS } from '@danvan/domain/programme';
import { ReasonDialog, Section, StateBadge } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink, useRecordAct } from '../record/index.ts';
import { askedSummary, isOpen } from './asked-summary.ts';
import styles from './Meeting.module.css';
import { CloseAskedConclusion, type ShownAsked, type ShownMeeting } from './meeting.graphql.ts';
import { ASKED_TONES } from './meeting-tone.ts';
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
      {closing ? <CloseDialog meeting={meeting} asked={closing} onDone={() => setClosing(null)} /> : null}
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

type LineProps = {
  readonly asked: ShownAsked;
  /** It was assigned by an earlier meeting than the last. */
  readonly isOld: boolean;
  readonly mayCarryOver: boolean;
  readonly mayClose: boolean;
  readonly onCarryOver: () => void;
  readonly onClose: () => void;
};

const AskedLine = ({ asked, isOld, mayCarryOver, mayClose, onCarryOver, onClose }: LineProps) => {
  const t = useMeetingText();
  const format = useFormat();
  const local = useLocalText();
  const { conclusion, state, days, carriedOverAs, closedBecause } = asked;
  const { text, owner, dueOn, number, task } = conclusion;
  const word = local(ASKED_STATE_WORDS[state]);
  return (
    <li className={styles.line}>
      <span className={styles.number}>{number}.</span>
      <span>{task ? <RecordLink record={task} /> : text}</span>
      <StateBadge tone={ASKED_TONES[state]} word={days > 0 ? t('meeting.late', { word, days }) : word} />
      <div className={styles.under}>
        <span>{owner?.name ?? t('meeting.noOwner')}</span>
        {dueOn ? <span>{t('meeting.dueOn', { day: format.day(dueOn) })}</span> : null}
        {isOld ? <span>{t('meeting.asked.since', { day: format.day(asked.since) })}</span> : null}
        {carriedOverAs === null ? null : (
          <strong>{t('meeting.carriedOver', { number: carriedOverAs })}</strong>
        )}
        {closedBecause === null ? null : (
          <strong>{t('meeting.closedBecause', { reason: closedBecause })}</strong>
        )}
        <span className={`${styles.acts} dv-no-print`}>
          {mayCarryOver ? (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('meeting.carryOverOne', { text })}
              onClick={onCarryOver}
            >
              {t('meeting.carryOver')}
            </Button>
          ) : null}
          {mayClose ? (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('meeting.closeAskedOne', { text })}
              onClick={onClose}
            >
              {t('meeting.closeAsked')}
            </Button>
          ) : null}
        </span>
      </div>
    </li>
  );
};

type CloseProps = {
  readonly meeting: ShownMeeting;
  readonly asked: ShownAsked;
  readonly onDone: () => void;
};

const CloseDialog = ({ meeting, asked, onDone }: CloseProps) => {
  const t = useMeetingText();
  const { perform, busy, said, faultAt } = useRecordAct(
    CloseAskedConclusion,
    (data) => data.closeAskedConclusion,
  );
  const confirm = async (reason: string) => {
    const of = { meetingId: asked.meeting.id, number: asked.conclusion.number };
    const outcome = await perform({ id: meeting.id, version: meeting.version, of, reason });
    if (outcome.ok) onDone();
  };
  return (
    <ReasonDialog
      opened
      title={t('meeting.closeAsked')}
      reasonLabel={t('meeting.closeReason')}
      missing={t('meeting.closeReasonMissing')}
      confirmLabel={t('meeting.closeAsked')}
      cancelLabel={t('meeting.back')}
      busy={busy}
      fault={faultAt('reason') ?? said}
      onConfirm={confirm}
      onClose={onDone}
    >
      {asked.conclusion.text}
    </ReasonDialog>
  );
};
