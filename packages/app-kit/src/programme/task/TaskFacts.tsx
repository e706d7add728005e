import { FactList } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink } from '../record/RecordLink.tsx';
import styles from './Task.module.css';
import type { ShownTask, TaskAnswer } from './task.graphql.ts';
import { useTaskText } from './use-task-text.ts';

type Props = { readonly task: ShownTask; readonly indicators: TaskAnswer['indicators'] };

const useTargetText = (indicators: TaskAnswer['indicators']) => {
  const format = useFormat();
  const local = useLocalText();
  return (target: NonNullable<ShownTask['target']>): string => {
    if (target.value === null) return target.text ?? '';
    const indicator = indicators.find(({ code }) => code === target.indicatorCode);
    if (!indicator) return format.number(target.value);
    return `${local(indicator.name)}: ${format.number(target.value)} ${local(indicator.unitOfMeasure)}`;
  };
};

/** What was agreed of a task, and what came of it. */
export const TaskFacts = ({ task, indicators }: Props) => {
  const t = useTaskText();
  const format = useFormat();
  const targetText = useTargetText(indicators);
  const late = task.daysLate > 0 ? ` · ${t('task.late', { days: task.daysLate })}` : '';
  return (
    <FactList
      facts={[
        { term: t('task.lead'), value: task.lead.name },
        { term: t('task.cooperating'), value: task.cooperating.map(({ name }) => name).join(', ') },
        { term: t('task.assigner'), value: task.owner.name },
        { term: t('task.starts'), value: task.startsOn && format.day(task.startsOn) },
        { term: t('task.deadline'), value: `${format.day(task.deadline)}${late}` },
        { term: t('task.assignedOn'), value: format.day(task.assignedOn) },
        { term: t('task.product'), value: task.product },
        { term: t('task.target'), value: task.target && targetText(task.target) },
        { term: t('task.theme'), value: task.theme },
        { term: t('task.from'), value: task.arisesFrom && <RecordLink record={task.arisesFrom} /> },
        {
          term: t('task.programmes'),
          value:
            task.programmes.length > 0 &&
            task.programmes.map((programme) => (
              <div key={programme.id}>
                <RecordLink record={programme} />
              </div>
            )),
        },
        { term: t('task.result'), value: task.result && <span className={styles.words}>{task.result}</span> },
        { term: t('task.finishedOn'), value: task.finishedOn && format.day(task.finishedOn) },
        { term: t('task.failedChecks'), value: task.failedChecks > 0 && format.number(task.failedChecks) },
        { term: t('task.source'), value: task.source },
      ]}
    />
  );
};
