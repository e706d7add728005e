import { EmptyState, type YearRow, YearTable } from '@danvan/ui';
import { useToday } from '../../deadline/index.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { RecordLink } from '../record/RecordLink.tsx';
import { TaskBadge } from '../task/StandingBadge.tsx';
import type { ShownPlan, TasksOfPlan } from './plan.graphql.ts';
import { usePlanText } from './use-plan-text.ts';
import { byTheme, markOf } from './year-rows.ts';

type Props = { readonly plan: ShownPlan; readonly tasks: TasksOfPlan };

const useRow = () => {
  const t = usePlanText();
  const format = useFormat();
  return (task: TasksOfPlan[number]): YearRow => {
    const to = format.day(task.deadline);
    const done = task.finishedOn === null ? '' : ` · ${t('plan.done', { on: format.day(task.finishedOn) })}`;
    return {
      key: task.id,
      title: <RecordLink record={task} />,
      note: `${task.lead.name} · ${t('plan.until', { to })}${done}`,
      from: task.startsOn,
      to: task.deadline,
      words:
        task.startsOn === null
          ? t('plan.until', { to })
          : t('plan.span', { from: format.day(task.startsOn), to }),
      mark: markOf(task),
      state: <TaskBadge task={task} />,
    };
  };
};

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The tasks of a plan over its year, under its themes. */
export const PlanYear = ({ plan, tasks }: Props) => {
  const t = usePlanText();
  const today = useToday();
  const rowOf = useRow();
  if (tasks.length === 0)
    return <EmptyState title={t('plan.tasks.none')}>{t('plan.tasks.none.words')}</EmptyState>;
  return (
    <YearTable
      label={t('plan.year.table', { year: String(plan.year) })}
      year={plan.year}
      heads={{ what: t('plan.what'), when: t('plan.when'), state: t('plan.standing') }}
      months={MONTHS.map((month) => t('plan.month', { month }))}
      today={today}
      todayLabel={t('plan.today')}
      groups={byTheme(plan.themes, tasks)
        .filter((group) => group.tasks.length > 0)
        .map((group) => ({
          key: group.theme ?? '',
          title: group.theme ?? t('plan.noTheme'),
          rows: group.tasks.map(rowOf),
        }))}
    />
  );
};
