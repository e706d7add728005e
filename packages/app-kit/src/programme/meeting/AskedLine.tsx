import { ASKED_STATE_WORDS } from '@danvan/domain/programme';
import { StateBadge } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink } from '../record/index.ts';
import styles from './Meeting.module.css';
import type { ShownAsked } from './meeting.graphql.ts';
import { ASKED_TONES } from './meeting-tone.ts';
import { useMeetingText } from './use-meeting-text.ts';

type LineProps = {
  readonly asked: ShownAsked;
  /** It was assigned by an earlier meeting than the last. */
  readonly isOld: boolean;
  readonly mayCarryOver: boolean;
  readonly mayClose: boolean;
  readonly onCarryOver: () => void;
  readonly onClose: () => void;
};

/** One thing that an earlier meeting assigned: who, by when, where it stands, what this meeting says of it. */
export const AskedLine = ({ asked, isOld, mayCarryOver, mayClose, onCarryOver, onClose }: LineProps) => {
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
