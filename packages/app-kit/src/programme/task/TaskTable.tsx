import { type DataColumn, DataTable } from '@danvan/ui';
import type { ReactNode } from 'react';
import { DueWords, useToday } from '../../deadline/index.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import { RecordLink } from '../record/RecordLink.tsx';
import { TaskBadge } from './StandingBadge.tsx';
import styles from './Task.module.css';
import type { ListedTask } from './task.graphql.ts';
import { useTaskText } from './use-task-text.ts';

type Props = { readonly tasks: readonly ListedTask[]; readonly label: string; readonly empty: ReactNode };

const What = ({ task }: { readonly task: ListedTask }) => (
  <span className={styles.what}>
    <RecordLink record={task} />
    {task.theme === null ? null : <span className={styles.note}>{task.theme}</span>}
    <Demonstration when={task.origin === 'DEMONSTRATION'} />
  </span>
);

const By = ({ task }: { readonly task: ListedTask }) => {
  const t = useTaskText();
  const format = useFormat();
  const today = useToday();
  if (task.standing === 'FINISHED' || task.standing === 'WAITING' || task.standing === 'CANCELLED')
    return (
      <>
        {format.day(task.finishedOn ?? task.deadline)}
        {task.daysLate > 0 ? (
          <span className={styles.note}>{t('task.late', { days: task.daysLate })}</span>
        ) : null}
      </>
    );
  return <DueWords dueOn={task.deadline} today={today} />;
};

/** Tasks: what, by when, where it stands; then who leads and who assigned it, for those who have the room. */
export const TaskTable = ({ tasks, label, empty }: Props) => {
  const t = useTaskText();
  const columns: readonly DataColumn<ListedTask>[] = [
    {
      key: 'what',
      header: t('task.one'),
      cell: (task) => <What task={task} />,
      sortBy: ({ title }) => title,
    },
    {
      key: 'deadline',
      header: t('task.deadline'),
      cell: (task) => <By task={task} />,
      sortBy: ({ deadline }) => deadline,
    },
    { key: 'standing', header: t('tasks.standing'), cell: (task) => <TaskBadge task={task} /> },
    {
      key: 'lead',
      header: t('task.lead'),
      width: 190,
      cell: ({ lead }) => <span className={styles.who}>{lead.name}</span>,
      sortBy: ({ lead }) => lead.name,
    },
    {
      key: 'assigner',
      header: t('task.assigner'),
      width: 190,
      cell: ({ owner }) => <span className={styles.who}>{owner.name}</span>,
      sortBy: ({ owner }) => owner.name,
    },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={tasks}
      rowKey={({ id }) => id}
      rowTone={({ standing }) => (standing === 'OVERDUE' ? 'attention' : 'plain')}
      empty={empty}
    />
  );
};
