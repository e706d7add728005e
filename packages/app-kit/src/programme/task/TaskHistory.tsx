import { TASK_ACT_WORDS, type TaskEvent } from '@danvan/domain/programme';
import { type StateTone, Timeline } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Task.module.css';
import type { ShownTask } from './task.graphql.ts';
import { useTaskText } from './use-task-text.ts';

const TONES: Readonly<Record<TaskEvent['act'], StateTone>> = {
  ASSIGN: 'draft',
  REVISE: 'draft',
  REPORT_PROGRESS: 'submitted',
  REPORT_DONE: 'submitted',
  ACCEPT: 'approved',
  SEND_BACK: 'sentBack',
  CONFIRM_CAUSE: 'approved',
  CANCEL: 'closed',
};

/** Everything that was done with a task, the newest first. */
export const TaskHistory = ({ task: { history } }: { readonly task: ShownTask }) => {
  const t = useTaskText();
  const format = useFormat();
  const local = useLocalText();
  const entries = history.map(({ kind, on, unit, percent, words }, index) => ({
    key: `${index}`,
    when: `${format.day(on)} · ${unit.name}`,
    title:
      percent === null || kind !== 'REPORT_PROGRESS'
        ? local(TASK_ACT_WORDS[kind])
        : `${local(TASK_ACT_WORDS[kind])}: ${t('task.percent', { percent })}`,
    body: words === null ? null : <span className={styles.words}>{words}</span>,
    tone: TONES[kind],
  }));
  return <Timeline label={t('task.history')} entries={entries.toReversed()} />;
};
