import type { Day } from '@danvan/domain/kernel';
import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { formatDayText } from '../formatting/number.ts';
import { readTypedDay } from './typed-day.ts';
import { useFormText } from './use-form-text.ts';

type Props = {
  readonly label: string;
  readonly description?: string;
  readonly day: Day | null;
  readonly onDay: (day: Day | null) => void;
  /** What the server says of it. */
  readonly error?: string | null;
  readonly required?: boolean;
  /** The act cannot even be asked for without it: the form is not sent while the day is missing. */
  readonly needed?: boolean;
};

/**
 * A day of a form, typed as dd/mm/yyyy. What cannot be read is no day: the form (`ActForm`) is not sent, and goes to
 * this field.
 */
export const DayInput = ({
  label,
  description,
  day,
  onDay,
  error = null,
  required = false,
  needed = false,
}: Props) => {
  const t = useFormText();
  const [typed, setTyped] = useState(day ? formatDayText(day) : '');
  const [isLeft, setLeft] = useState(false);
  const element = useRef<HTMLInputElement>(null);
  const isEmpty = typed.trim() === '';
  const isBad = !isEmpty && readTypedDay(typed) === null;
  const fault = isBad ? t('form.dayBad') : needed && isEmpty ? t('form.dayMissing') : '';
  useLayoutEffect(() => {
    element.current?.setCustomValidity(fault);
  }, [fault]);
  return (
    <TextInput
      ref={element}
      label={label}
      description={description}
      placeholder={t('form.day')}
      inputMode="numeric"
      autoComplete="off"
      w={180}
      withAsterisk={required || needed}
      value={typed}
      error={isLeft && fault !== '' ? fault : error}
      onBlur={() => setLeft(true)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onDay(readTypedDay(event.currentTarget.value));
      }}
    />
  );
};
