import { Input, NativeSelect, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useAsk } from '../../ask/use-ask.ts';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Task.module.css';
import { IndicatorChoiceQuery } from './task.graphql.ts';
import { TARGET_KINDS, type TargetKind } from './typed-task.ts';
import type { FormPartProps } from './use-task-form.ts';
import { useTaskText } from './use-task-text.ts';

/** The target of a task: none, in words, or as a number of an indicator. */
export const TargetFields = ({ form }: FormPartProps) => {
  const t = useTaskText();
  const id = useId();
  const { typed, change, faultAt } = form;
  return (
    <Stack gap={8}>
      <Input.Wrapper label={t('form.targetKind')} labelElement="div" labelProps={{ id }}>
        <SegmentedControl
          mt={4}
          className={styles.target ?? ''}
          aria-labelledby={id}
          value={typed.targetKind}
          onChange={(value) => change({ targetKind: value as TargetKind })}
          data={TARGET_KINDS.map((value) => ({ value, label: t(`form.target.${value}`) }))}
        />
      </Input.Wrapper>
      {typed.targetKind === 'text' ? (
        <TextInput
          label={t('form.targetText')}
          value={typed.targetText}
          error={faultAt('targetText')}
          onChange={(event) => change({ targetText: event.currentTarget.value })}
        />
      ) : null}
      {typed.targetKind === 'number' ? <NumberTarget form={form} /> : null}
    </Stack>
  );
};

const NumberTarget = ({ form: { typed, change, faultAt } }: FormPartProps) => {
  const t = useTaskText();
  const local = useLocalText();
  const asked = useAsk(IndicatorChoiceQuery, {});
  const indicators = asked.status === 'ready' ? asked.data.indicators : [];
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t('form.indicator')}
        value={typed.indicatorCode}
        error={faultAt('targetIndicator')}
        onChange={(event) => change({ indicatorCode: event.currentTarget.value })}
        data={[
          { value: '', label: t('form.indicator.choose') },
          ...indicators.map(({ code, name, unitOfMeasure }) => ({
            value: code,
            label: `${local(name)} (${local(unitOfMeasure)})`,
          })),
        ]}
      />
      <TextInput
        label={t('form.targetValue')}
        inputMode="decimal"
        value={typed.targetValue}
        error={faultAt('targetValue')}
        onChange={(event) => change({ targetValue: event.currentTarget.value })}
      />
    </div>
  );
};
