import { Section } from '@danvan/ui';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { AssignDialog } from './AssignDialog.tsx';
import { ConclusionForm } from './ConclusionForm.tsx';
import { ConclusionLine } from './ConclusionLine.tsx';
import styles from './Meeting.module.css';
import type { ShownAsked, ShownConclusion, ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

/** What is being written: a new conclusion, one said anew, or one that takes an earlier one over. */
export type Writing =
  | { readonly what: 'NEW' }
  | { readonly what: 'ANEW'; readonly conclusion: ShownConclusion }
  | { readonly what: 'CARRIED'; readonly asked: ShownAsked };

type Props = {
  readonly meeting: ShownMeeting;
  readonly writing: Writing | null;
  readonly onWriting: (writing: Writing | null) => void;
};

/** What the meeting concluded; what is to be done becomes a task with an owner and a day. */
export const ConclusionsSection = ({ meeting, writing, onWriting }: Props) => {
  const t = useMeetingText();
  const [assigning, setAssigning] = useState(false);
  const { conclusions, openActs } = meeting;
  const mayRecord = openActs.includes('RECORD_CONCLUSION');
  const waiting = conclusions.filter(({ kind, isAssigned }) => kind === 'TASK' && !isAssigned);
  const assign =
    openActs.includes('ASSIGN') && waiting.length > 0 ? (
      <Button className="dv-no-print" size="xs" onClick={() => setAssigning(true)}>
        {t('meeting.assign', { count: waiting.length })}
      </Button>
    ) : null;
  return (
    <Section title={t('meeting.conclusions')} note={t('meeting.conclusionsNote')} aside={assign}>
      {conclusions.length === 0 ? (
        <p className="dv-quiet">
          {t(meeting.state === 'PLANNED' ? 'meeting.conclusionsLater' : 'meeting.conclusionsNone')}
        </p>
      ) : null}
      <ol className={styles.list}>
        {conclusions.map((conclusion) => (
          <ConclusionLine
            key={conclusion.number}
            conclusion={conclusion}
            onRevise={
              mayRecord && !conclusion.isAssigned ? () => onWriting({ what: 'ANEW', conclusion }) : undefined
            }
          />
        ))}
      </ol>
      {mayRecord ? <Composer meeting={meeting} writing={writing} onWriting={onWriting} /> : null}
      {assigning ? (
        <AssignDialog meeting={meeting} waiting={waiting} onDone={() => setAssigning(false)} />
      ) : null}
    </Section>
  );
};

const Composer = ({ meeting, writing, onWriting }: Props) => {
  const t = useMeetingText();
  if (writing === null) {
    return (
      <Button
        className="dv-no-print"
        variant="default"
        size="xs"
        mt={12}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onWriting({ what: 'NEW' })}
      >
        {t('meeting.conclusionAdd')}
      </Button>
    );
  }
  const conclusion = writing.what === 'ANEW' ? writing.conclusion : null;
  const carries = writing.what === 'CARRIED' ? writing.asked : null;
  return (
    <ConclusionForm
      key={conclusion?.number ?? `${carries?.meeting.id}:${carries?.conclusion.number}`}
      meeting={meeting}
      conclusion={conclusion}
      carries={carries}
      onDone={() => onWriting(null)}
    />
  );
};
