import { INSPECTION_FAULT_WORDS } from '@danvan/domain/programme';
import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { useLocalText } from '../../../language/use-text.ts';

type Props = {
  readonly label: string;
  readonly count: number | null;
  readonly onCount: (count: number | null) => void;
  readonly error?: string | null;
};

const isCount = (typed: string): boolean => /^\d{1,6}$/.test(typed.trim());

/** How many people; empty when nobody counted. What is no number keeps the form from being sent. */
export const CountInput = ({ label, count, onCount, error = null }: Props) => {
  const local = useLocalText();
  const [typed, setTyped] = useState(count === null ? '' : String(count));
  const element = useRef<HTMLInputElement>(null);
  const isBad = typed.trim() !== '' && !isCount(typed);
  const words = isBad ? local(INSPECTION_FAULT_WORDS.NOT_A_COUNT) : '';
  useLayoutEffect(() => element.current?.setCustomValidity(words), [words]);
  return (
    <TextInput
      ref={element}
      label={label}
      inputMode="numeric"
      autoComplete="off"
      w={180}
      value={typed}
      error={words || error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onCount(isCount(text) ? Number(text) : null);
      }}
    />
  );
};
