import { ActionIcon, Button, Input, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useAsk } from '../../../ask/use-ask.ts';
import { useLocalText } from '../../../language/use-text.ts';
import styles from '../Cluster.module.css';
import { PledgeIndicatorsQuery } from '../cluster.graphql.ts';
import { useClusterText } from '../use-cluster-text.ts';
import type { PledgeFormParts } from './PledgeForm.tsx';
import { type TypedTarget, withLine } from './typed-pledge.ts';

/** The targets of a pledge, line by line: an indicator and a number in its unit of measure. */
export const PledgeTargets = ({ form }: PledgeFormParts) => {
  const t = useClusterText();
  const id = useId();
  const { typed, setTyped } = form;
  return (
    <Input.Wrapper
      label={t('pledge.targets')}
      labelElement="div"
      labelProps={{ id }}
      description={t('pledge.hint')}
    >
      <Stack gap={12} mt={6} role="group" aria-labelledby={id}>
        {typed.targets.map((line, index) => (
          <Line key={line.key} line={line} number={index + 1} form={form} />
        ))}
        <Button
          variant="default"
          size="xs"
          w="fit-content"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setTyped(withLine(typed))}
        >
          {t('pledge.add')}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
};

type LineProps = PledgeFormParts & { readonly line: TypedTarget; readonly number: number };

const useIndicators = () => {
  const local = useLocalText();
  const asked = useAsk(PledgeIndicatorsQuery, {});
  const all = asked.status === 'ready' ? asked.data.indicators : [];
  return all
    .filter(({ kind }) => kind !== 'NARRATIVE')
    .map(({ code, name, unitOfMeasure }) => ({
      value: code,
      label: `${local(name)} (${local(unitOfMeasure)})`,
    }));
};

const Line = ({ line, number, form: { typed, setTyped, lineFault } }: LineProps) => {
  const t = useClusterText();
  const indicators = useIndicators();
  const change = (changes: Partial<TypedTarget>) =>
    setTyped({
      ...typed,
      targets: typed.targets.map((each) => (each.key === line.key ? { ...each, ...changes } : each)),
    });
  return (
    <div className={styles.line}>
      <NativeSelect
        label={`${t('pledge.indicator')} ${number}`}
        value={line.code}
        error={lineFault(line.key)}
        onChange={(event) => change({ code: event.currentTarget.value })}
        data={[{ value: '', label: t('pledge.choose') }, ...indicators]}
      />
      <TextInput
        label={`${t('pledge.value')} ${number}`}
        inputMode="decimal"
        autoComplete="off"
        value={line.value}
        error={lineFault(line.key, 'value')}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
      <ActionIcon
        className={styles.drop ?? ''}
        variant="default"
        size={36}
        aria-label={t('pledge.remove', { number })}
        onClick={() => setTyped({ ...typed, targets: typed.targets.filter((each) => each.key !== line.key) })}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
};
