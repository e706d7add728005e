import type { SchemaType } from '@danvan/api-schema';
import type { Day } from '@danvan/domain/kernel';
import { Checkbox, Stack } from '@mantine/core';
import { DayInput } from '../../form/DayInput.tsx';
import { useModelText } from './use-model-text.ts';

/** A day as a form holds it: not yet typed, exact, or the latest possible one. */
export type TypedKnownDay = { readonly day: Day | null; readonly precision: SchemaType<'DayPrecision'> };

type Props = {
  readonly label: string;
  readonly value: TypedKnownDay;
  readonly onChange: (value: TypedKnownDay) => void;
  readonly error?: string | null;
};

/** The day of something, or the latest by which it had happened. */
export const KnownDayField = ({ label, value, onChange, error = null }: Props) => {
  const t = useModelText();
  return (
    <Stack gap={6}>
      <DayInput
        label={label}
        day={value.day}
        required
        error={error}
        onDay={(day) => onChange({ ...value, day })}
      />
      <Checkbox
        label={t('model.inexact')}
        checked={value.precision === 'BY'}
        onChange={(event) => onChange({ ...value, precision: event.currentTarget.checked ? 'BY' : 'ON' })}
      />
    </Stack>
  );
};
