import { Section } from '@danvan/ui';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { TaskTable } from './TaskTable.tsx';
import { TaskListQuery } from './task.graphql.ts';
import { useTaskText } from './use-task-text.ts';

const SHOWN = 10;

/** The tasks of one's own unit that press: overdue or due soon. Draws nothing when none does. */
export const DueTasks = ({ tasksPath }: { readonly tasksPath: string }) => {
  const t = useTaskText();
  const asked = useAsk(TaskListQuery, {
    filter: { mine: true, parts: ['LEAD'], standings: ['OVERDUE', 'DUE_SOON'] },
    first: SHOWN,
  });
  if (asked.status !== 'ready' || asked.data.tasks.nodes.length === 0) return null;
  return (
    <Section
      title={t('tasks.due')}
      aside={
        <RouterLink href={tasksPath}>{t('tasks.count', { count: asked.data.tasks.totalCount })}</RouterLink>
      }
    >
      <TaskTable tasks={asked.data.tasks.nodes} label={t('tasks.due')} empty={null} />
    </Section>
  );
};
