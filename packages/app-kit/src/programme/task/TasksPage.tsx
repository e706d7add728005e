import { STANDING_WORDS } from '@danvan/domain/programme';
import { EmptyState, PageHeader, TableSkeleton } from '@danvan/ui';
import { Button, Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText, useLocalText } from '../../language/use-text.ts';
import { useMay } from '../../permissions/use-may.ts';
import { useSession } from '../../session/session-context.ts';
import styles from './Task.module.css';
import { TaskForm } from './TaskForm.tsx';
import { TaskTable } from './TaskTable.tsx';
import { TaskListQuery } from './task.graphql.ts';
import { filterOf, readChoice, TASK_CHOICES, type TaskChoice } from './task-choice.ts';
import { useTaskText } from './use-task-text.ts';

const SHOWN = 100;
const PARTS = ['LEAD', 'COOPERATING', 'ASSIGNER'] as const;
type Part = (typeof PARTS)[number];
const PART_WORDS = {
  LEAD: 'tasks.mine',
  COOPERATING: 'tasks.cooperating',
  ASSIGNER: 'tasks.assigned',
} as const;

/** What must my unit do, by when? `?form=giao` assigns a task. */
export const TasksPage = ({ path, plansPath }: { readonly path: string; readonly plansPath: string }) => {
  const t = useTaskText();
  const { viewer } = useSession();
  const mayAssign = useMay('ASSIGN_TASK');
  const [form] = useAddressValue('form');
  if (form === 'giao' && mayAssign)
    return (
      <>
        <PageHeader
          trail={<RouterLink href={path}>{t('tasks.title')}</RouterLink>}
          title={t('form.assign')}
        />
        <TaskForm task={null} planId={null} backPath={path} />
      </>
    );
  return (
    <>
      <PageHeader
        title={t('tasks.title')}
        purpose={t('tasks.purpose', { unit: viewer.unit.name })}
        action={
          <Group gap={8}>
            <Button variant="default" component={RouterLink} href={plansPath}>
              {t('tasks.plans')}
            </Button>
            {mayAssign ? (
              <Button component={RouterLink} href={`${path}?form=giao`}>
                {t('tasks.assign')}
              </Button>
            ) : null}
          </Group>
        }
      />
      <List />
    </>
  );
};

const useChoiceWords = (): ((choice: TaskChoice) => string) => {
  const t = useTaskText();
  const local = useLocalText();
  return (choice) => {
    switch (choice) {
      case 'OPEN':
        return t('tasks.open');
      case 'ALL':
        return t('tasks.all');
      case 'STUCK':
        return t('tasks.stuck');
      default:
        return local(STANDING_WORDS[choice]);
    }
  };
};

const List = () => {
  const t = useTaskText();
  const kit = useKitText();
  const wordsOf = useChoiceWords();
  const [part, setPart] = useAddressValue('phan');
  const [standing, setStanding] = useAddressValue('tinh-hinh');
  const chosen: Part = PARTS.find((each) => each === part) ?? 'LEAD';
  const choice = readChoice(standing);
  const filter = { mine: true, parts: [chosen], ...filterOf(choice) };
  const asked = useAsk(TaskListQuery, { filter, first: SHOWN }, { keep: true });
  return (
    <>
      <search className={styles.filters}>
        <SegmentedControl
          aria-label={t('tasks.part')}
          value={chosen}
          onChange={(value) => setPart(value === 'LEAD' ? null : value)}
          data={PARTS.map((value) => ({ value, label: t(PART_WORDS[value]) }))}
        />
        <NativeSelect
          aria-label={t('tasks.standing')}
          value={choice}
          onChange={(event) =>
            setStanding(event.currentTarget.value === 'OPEN' ? null : event.currentTarget.value)
          }
          data={TASK_CHOICES.map((value) => ({ value, label: wordsOf(value) }))}
        />
      </search>
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={5} />}>
        {({ tasks: { nodes, totalCount } }) => (
          <>
            <p className={styles.count} aria-live="polite">
              {totalCount > nodes.length
                ? t('tasks.countOf', { shown: nodes.length, count: totalCount })
                : t('tasks.count', { count: totalCount })}
            </p>
            <TaskTable tasks={nodes} label={t('tasks.title')} empty={<Empty isFirst={choice === 'OPEN'} />} />
          </>
        )}
      </Answer>
    </>
  );
};

const Empty = ({ isFirst }: { readonly isFirst: boolean }) => {
  const t = useTaskText();
  return (
    <EmptyState title={t(isFirst ? 'tasks.empty' : 'tasks.none')}>
      {t(isFirst ? 'tasks.empty.words' : 'tasks.none.words')}
    </EmptyState>
  );
};
