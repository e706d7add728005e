import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useAsk } from '../../ask/use-ask.ts';
import { DayInput } from '../../form/DayInput.tsx';
import styles from './Task.module.css';
import { PlanOfTaskQuery } from './task.graphql.ts';
import { themesOf } from './typed-task.ts';
import type { FormPartProps } from './use-task-form.ts';
import { useTaskText } from './use-task-text.ts';

/** What is to be done, under which theme, and what will be there. */
export const WhatFields = ({ form: { typed, change, faultAt } }: FormPartProps) => {
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

/** From when until when. */
export const WhenFields = ({ form: { typed, change, faultAt } }: FormPartProps) => {
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

/** Why an agreed task takes other terms. */
export const ReasonField = ({ form: { reason, setReason, faultAt } }: FormPartProps) => {
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
