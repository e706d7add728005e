import { Button, Group, Input, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { UnitsField } from '../../form/UnitsField.tsx';
import { DocumentPicker } from '../document/DocumentPicker.tsx';
import { faultAmong } from '../document/fault-among.ts';
import { ProgrammePicker } from '../programme/ProgrammePicker.tsx';
import styles from './Plan.module.css';
import type { ShownPlan } from './plan.graphql.ts';
import { type FormPartProps, usePlanForm } from './use-plan-form.ts';
import { usePlanText } from './use-plan-text.ts';

type Props = {
  /** Null: a plan that is not drafted yet. */
  readonly plan: ShownPlan | null;
  readonly backPath: string;
};

/** Drafts a plan, or writes one anew. */
export const PlanForm = ({ plan, backPath }: Props) => {
  const t = usePlanText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = usePlanForm(plan);
  const { typed, change, faultAt } = form;
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <WhatFields form={form} />
        <AdaptsField form={form} />
        <DocumentPicker
          label={t('plan.document')}
          records={typed.document}
          onRecords={(document) => change({ document })}
          error={faultAt('document')}
          single
        />
        <UnitsField
          label={t('plan.partners')}
          description={t('plan.partnersHint')}
          units={typed.partners}
          onUnits={(partners) => change({ partners })}
          error={faultAmong(faultAt, 'partners', typed.partners.length)}
        />
        {plan?.state === 'ISSUED' ? (
          <Textarea
            label={t('form.reason')}
            withAsterisk
            autosize
            minRows={2}
            value={form.reason}
            error={faultAt('reason')}
            onChange={(event) => form.setReason(event.currentTarget.value)}
          />
        ) : null}
      </ActForm>
    </div>
  );
};

const WhatFields = ({ form: { typed, change, faultAt } }: FormPartProps) => {
  const t = usePlanText();
  return (
    <>
      <TextInput
        label={t('plan.title')}
        withAsterisk
        value={typed.title}
        error={faultAt('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <ProgrammePicker
        label={t('plan.programme')}
        records={typed.programme}
        onRecords={(programme) => change({ programme })}
        error={faultAt('programme')}
        single
        required
      />
      <NumberInput
        label={t('plan.year')}
        withAsterisk
        allowDecimal={false}
        thousandSeparator=""
        w={140}
        value={typed.year ?? ''}
        error={faultAt('year')}
        onChange={(value) => change({ year: typeof value === 'number' ? value : null })}
      />
      <Textarea
        label={t('plan.motto')}
        autosize
        value={typed.motto}
        error={faultAt('motto')}
        onChange={(event) => change({ motto: event.currentTarget.value })}
      />
      <Textarea
        label={t('plan.themes')}
        description={t('plan.themesHint')}
        autosize
        minRows={3}
        value={typed.themes}
        error={faultAmong(faultAt, 'themes', typed.themes.split('\n').length)}
        onChange={(event) => change({ themes: event.currentTarget.value })}
      />
    </>
  );
};

/** The link upward: made by adapting a plan, here only kept or taken away. */
const AdaptsField = ({ form: { typed, change, faultAt } }: FormPartProps) => {
  const t = usePlanText();
  const fault = faultAt('adapts');
  if (typed.adapts === null) return fault ? <Input.Error>{fault}</Input.Error> : null;
  return (
    <Input.Wrapper label={t('plan.adapts')} labelElement="div" error={fault}>
      <Group gap={8}>
        <span>{typed.adapts.name}</span>
        <Button size="xs" variant="default" onClick={() => change({ adapts: null })}>
          {t('form.noAdapts')}
        </Button>
      </Group>
    </Input.Wrapper>
  );
};
