import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { useAsk } from '../../ask/use-ask.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { DayInput } from '../../form/DayInput.tsx';
import { UnitsField } from '../../form/UnitsField.tsx';
import { VisibilityField } from '../../form/VisibilityField.tsx';
import { faultAmong } from '../document/fault-among.ts';
import { ProgrammePicker } from '../programme/ProgrammePicker.tsx';
import { TargetFields } from './TargetFields.tsx';
import styles from './Task.module.css';
import { PlanOfTaskQuery, type ShownTask } from './task.graphql.ts';
import { themesOf } from './typed-task.ts';
import { type FormPartProps, useTaskForm } from './use-task-form.ts';
import { useTaskText } from './use-task-text.ts';

type Props = {
  /** Null: a task that is not assigned yet. */
  readonly task: ShownTask | null;
  /** The plan within which a new task is assigned. */
  readonly planId: string | null;
  readonly backPath: string;
};

/** Assigns a task, or gives one other terms. */
export const TaskForm = ({ task, planId, backPath }: Props) => {
  const t = useTaskText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = useTaskForm(task, planId);
  const { typed, change, faultAt } = form;
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        saveLabel={task ? undefined : t('tasks.assign')}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <WhatFields form={form} />
        <UnitsField
          label={t('task.lead')}
          units={typed.lead}
          onUnits={(lead) => change({ lead })}
          error={faultAt('lead')}
          single
          required
        />
        <UnitsField
          label={t('task.cooperating')}
          units={typed.cooperating}
          onUnits={(cooperating) => change({ cooperating })}
          error={faultAmong(faultAt, 'cooperating', typed.cooperating.length)}
        />
        <WhenFields form={form} />
        <TargetFields form={form} />
        <ProgrammePicker
          label={t('form.programmes')}
          description={t('form.programmesHint')}
          records={typed.programmes}
          onRecords={(programmes) => change({ programmes })}
        />
        <VisibilityField value={typed.visibility} onChange={(visibility) => change({ visibility })} />
        {task ? <ReasonField form={form} /> : null}
      </ActForm>
    </div>
  );
};

const WhatFields = ({ form: { typed, change, faultAt } }: FormPartProps) => {
  const t = useTaskText();
  return (
    <>
      <Textarea
        label={t('form.title')}
        description={t('form.titleHint')}
        withAsterisk
        autosize
        minRows={2}
        value={typed.title}
        error={faultAt('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      {typed.planId === null ? null : (
        <ThemeField planId={typed.planId} form={{ typed, change, faultAt }} fault={faultAt('plan')} />
      )}
      <TextInput
        label={t('task.product')}
        value={typed.product}
        error={faultAt('product')}
        onChange={(event) => change({ product: event.currentTarget.value })}
      />
    </>
  );
};

type ThemeProps = {
  readonly planId: string;
  readonly form: Pick<FormPartProps['form'], 'typed' | 'change' | 'faultAt'>;
  readonly fault: string | null;
};

const ThemeField = ({ planId, form: { typed, change, faultAt }, fault }: ThemeProps) => {
  const t = useTaskText();
  const asked = useAsk(PlanOfTaskQuery, { id: planId });
  const plan = asked.status === 'ready' ? asked.data.plan : null;
  return (
    <NativeSelect
      label={t('task.theme')}
      description={plan?.title}
      value={typed.theme}
      error={fault ?? faultAt('theme')}
      onChange={(event) => change({ theme: event.currentTarget.value })}
      data={[
        { value: '', label: t('form.noTheme') },
        ...themesOf(plan, typed).map((theme) => ({ value: theme, label: theme })),
      ]}
    />
  );
};

const WhenFields = ({ form: { typed, change, faultAt } }: FormPartProps) => {
  const t = useTaskText();
  return (
    <div className={styles.pair}>
      <DayInput
        label={t('task.starts')}
        day={typed.startsOn}
        onDay={(startsOn) => change({ startsOn })}
        error={faultAt('startsOn')}
      />
      <DayInput
        label={t('task.deadline')}
        day={typed.deadline}
        onDay={(deadline) => change({ deadline })}
        error={faultAt('deadline')}
        required
      />
    </div>
  );
};

const ReasonField = ({ form: { reason, setReason, faultAt } }: FormPartProps) => {
  const t = useTaskText();
  return (
    <Textarea
      label={t('act.revise.reason')}
      withAsterisk
      autosize
      minRows={2}
      value={reason}
      error={faultAt('reason')}
      onChange={(event) => setReason(event.currentTarget.value)}
    />
  );
};
