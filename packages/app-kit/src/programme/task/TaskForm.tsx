import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { UnitsField } from '../../form/UnitsField.tsx';
import { VisibilityField } from '../../form/VisibilityField.tsx';
import { faultAmong } from '../document/fault-among.ts';
import { ProgrammePicker } from '../programme/ProgrammePicker.tsx';
import { TargetFields } from './TargetFields.tsx';
import styles from './Task.module.css';
import { ReasonField, WhatFields, WhenFields } from './TaskFields.tsx';
import type { ShownTask } from './task.graphql.ts';
import { useTaskForm } from './use-task-form.ts';
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
