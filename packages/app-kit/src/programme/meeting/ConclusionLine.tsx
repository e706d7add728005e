import { CONCLUSION_KIND_WORDS } from '@danvan/domain/programme';
import { Button } from '@mantine/core';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink } from '../record/index.ts';
import styles from './Meeting.module.css';
import type { ShownConclusion } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  readonly conclusion: ShownConclusion;
  readonly onRevise?: (() => void) | undefined;
};

/** One conclusion, and the task it has become. */
export const ConclusionLine = ({ conclusion, onRevise }: Props) => {
  const t = useMeetingText();
  const local = useLocalText();
  const format = useFormat();
  const { number, text, kind, owner, dueOn, isAssigned, task } = conclusion;
  return (
    <li className={styles.line}>
      <span className={styles.number}>{number}.</span>
      <span className={styles.text}>{text}</span>
      <span className={`${styles.acts} dv-no-print`}>
        {onRevise ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('meeting.conclusionRevise', { number })}
            onClick={onRevise}
          >
            {t('meeting.revise')}
          </Button>
        ) : null}
      </span>
      <div className={styles.under}>
        <span>{local(CONCLUSION_KIND_WORDS[kind])}</span>
        {kind === 'TASK' ? <span>{owner?.name ?? t('meeting.noOwner')}</span> : null}
        {dueOn ? <span>{t('meeting.dueOn', { day: format.day(dueOn) })}</span> : null}
        {task ? (
          <span className="dv-no-print">
            <RecordLink record={{ ...task, title: t('meeting.seeTask') }} />
          </span>
        ) : null}
        {isAssigned && !task ? <span>{t('meeting.isAssigned')}</span> : null}
      </div>
    </li>
  );
};
