import type { Day } from '@danvan/domain/kernel';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readTypedDay } from '../form/typed-day.ts';
import { formatDayText } from '../formatting/number.ts';

type Props = {
  readonly label: string;
  readonly fault: string;
  readonly placeholder: string;
  readonly day: Day | null;
  readonly onDay: (day: Day | null) => void;
};

/** A day typed as dd/MM/yyyy; taken when one leaves the field or presses Enter. Empty is no day. */
export const DayField = ({ label, fault, placeholder, day, onDay }: Props) => {
  const [typed, setTyped] = useState(day ? formatDayText(day) : '');
  const [bad, setBad] = useState(false);
  const settle = () => {
    if (typed.trim() === '') return day === null ? undefined : onDay(null);
    const read = readTypedDay(typed);
    setBad(read === null);
    if (read !== null && read !== day) onDay(read);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={placeholder}
      inputMode="numeric"
      autoComplete="off"
      w={112}
      value={typed}
      error={bad ? fault : null}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  );
};
