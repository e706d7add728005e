import { DELAY_CAUSE_WORDS } from '@danvan/domain/programme';
import { Message, PageHeader, Section } from '@danvan/ui';
import { Attachments } from '../../attachment/index.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink } from '../record/RecordLink.tsx';
import { RecordMarks } from '../record/RecordMarks.tsx';
import { TaskBadge } from './StandingBadge.tsx';
import styles from './Task.module.css';
import { TaskActions } from './TaskActions.tsx';
import { TaskFacts } from './TaskFacts.tsx';
import { TaskHistory } from './TaskHistory.tsx';
import { TaskScore } from './TaskScore.tsx';
import type { ShownTask, TaskAnswer } from './task.graphql.ts';
import { useTaskText } from './use-task-text.ts';

type Props = { readonly task: ShownTask; readonly indicators: TaskAnswer['indicators'] };

/** One task: what was agreed, what happened, what can be done now. */
export const TaskView = ({ task, indicators }: Props) => {
  const t = useTaskText();
  return (
    <>
      <PageHeader
        trail={task.plan ? <RecordLink record={task.plan} /> : null}
        title={task.title}
        mark={
          <>
            <TaskBadge task={task} />
            <RecordMarks record={task} />
          </>
        }
        action={<TaskActions task={task} />}
      />
      <Notices task={task} />
      <div className={styles.columns}>
        <Section title={t('task.facts')}>
          <TaskFacts task={task} indicators={indicators} />
        </Section>
        <div>
          <Section title={t('task.history')}>
            <TaskHistory task={task} />
          </Section>
          <Attachments recordId={task.id} title={t('task.files')} />
          <Section title={t('task.score')}>
            <TaskScore task={task} />
          </Section>
        </div>
      </div>
    </>
  );
};

const lastReturn = ({ state, history }: ShownTask): string | null =>
  state === 'SENT_BACK' ? (history.findLast(({ kind }) => kind === 'SEND_BACK')?.words ?? null) : null;

/** What presses: why it came back, why it is late, that nothing was heard. */
const Notices = ({ task }: { readonly task: ShownTask }) => {
  const t = useTaskText();
  const local = useLocalText();
  const returned = lastReturn(task);
  const { delay } = task;
  const standing =
    delay?.cause === 'SUBJECTIVE' ? 'subjective' : delay?.isConfirmed ? 'confirmed' : 'waiting';
  return (
    <>
      {returned === null ? null : (
        <Message tone="warning" title={t('act.sendBack')}>
          {returned}
        </Message>
      )}
      {delay === null ? null : (
        <Message tone="info" title={t('task.delay')}>
          {t(`task.delay.${standing}`, { cause: local(DELAY_CAUSE_WORDS[delay.cause]) })} {delay.words}
        </Message>
      )}
      {task.isStuck ? <Message tone="warning">{t('task.isStuck')}</Message> : null}
    </>
  );
};
