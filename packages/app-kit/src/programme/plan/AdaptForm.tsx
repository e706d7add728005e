import { Message, PageHeader } from '@danvan/ui';
import { Checkbox, Input } from '@mantine/core';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useSession } from '../../session/session-context.ts';
import { useSaved } from '../document/use-saved.ts';
import { useRecordAct } from '../record/use-record-act.ts';
import { useWorkPath } from '../record/work-paths.ts';
import styles from './Plan.module.css';
import { AdaptPlan, type ShownPlan, type TasksOfPlan } from './plan.graphql.ts';
import { usePlanText } from './use-plan-text.ts';

type Props = { readonly upper: ShownPlan; readonly tasks: TasksOfPlan; readonly backPath: string };

const useAdapt = (upper: ShownPlan) => {
  const saved = useSaved();
  const path = useWorkPath();
  const { perform, busy, said } = useRecordAct(AdaptPlan, (data) => data.adaptPlan);
  const adapt = async (taskIds: readonly string[]) => {
    const outcome = await perform({ upperPlanId: upper.id, taskIds: [...taskIds] });
    if (outcome.ok) saved(outcome.value, path('PLAN', outcome.value.record.id));
  };
  return { adapt, busy, said };
};

/** Carries a plan from above to one's own unit: choose its tasks, and the draft is there. */
export const AdaptForm = ({ upper, tasks, backPath }: Props) => {
  const t = usePlanText();
  const { viewer } = useSession();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const open = tasks.filter(({ state }) => state !== 'CANCELLED');
  const [chosen, setChosen] = useState<readonly string[]>(open.map(({ id }) => id));
  const { adapt, busy, said } = useAdapt(upper);
  return (
    <>
      <PageHeader
        trail={<RouterLink href={backPath}>{upper.title}</RouterLink>}
        title={t('adapt.title')}
        purpose={t('adapt.purpose', { unit: viewer.unit.name })}
      />
      <div className={styles.form}>
        <ActForm
          busy={busy}
          said={said}
          saveLabel={t('adapt.go')}
          onSave={() => void adapt(chosen)}
          onCancel={() => void navigate(workingPath(backPath))}
        >
          {open.length === 0 ? (
            <Message tone="info">{t('adapt.none')}</Message>
          ) : (
            <TaskChoice tasks={open} chosen={chosen} onChosen={setChosen} />
          )}
        </ActForm>
      </div>
    </>
  );
};

type ChoiceProps = {
  readonly tasks: TasksOfPlan;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
};

const TaskChoice = ({ tasks, chosen, onChosen }: ChoiceProps) => {
  const t = usePlanText();
  const format = useFormat();
  const id = useId();
  const toggle = (task: string, isOn: boolean) =>
    onChosen(isOn ? [...chosen, task] : chosen.filter((each) => each !== task));
  return (
    <Input.Wrapper
      label={t('adapt.tasks')}
      description={t('adapt.tasksHint')}
      labelElement="div"
      labelProps={{ id }}
    >
      <Checkbox
        my={10}
        label={t('adapt.all')}
        checked={chosen.length === tasks.length}
        indeterminate={chosen.length > 0 && chosen.length < tasks.length}
        onChange={(event) => onChosen(event.currentTarget.checked ? tasks.map((task) => task.id) : [])}
      />
      <ul className={styles.choices} aria-labelledby={id}>
        {tasks.map((task) => (
          <li key={task.id}>
            <Checkbox
              label={task.title}
              description={`${task.lead.name} · ${t('plan.until', { to: format.day(task.deadline) })}`}
              checked={chosen.includes(task.id)}
              onChange={(event) => toggle(task.id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </Input.Wrapper>
  );
};
