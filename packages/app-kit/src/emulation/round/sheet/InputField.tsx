import type { InputDefinition } from '@danvan/domain/scoring';
import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useLocalText } from '../../../language/use-text.ts';
import { PrefillNote } from './PrefillNote.tsx';
import styles from './Sheet.module.css';
import type { ShownPrefill } from './sheet.graphql.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = {
  readonly input: InputDefinition;
  /** As typed. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What was filled in and from where; null: nothing is known of it. */
  readonly prefilled: ShownPrefill | null;
  readonly fault: string | null;
  readonly readOnly: boolean;
};

/** One figure of a criterion: typed, or filled in from what was approved, and where that comes from. */
export const InputField = ({ input, text, onText, prefilled, fault, readOnly }: Props) => {
  const local = useLocalText();
  const id = useId();
  const label = local(input.label);
  const note = (
    <PrefillNote input={input} text={text} prefilled={prefilled} onText={readOnly ? null : onText} />
  );
  if (readOnly)
    return (
      <div className={styles.field}>
        <span className={styles.label}>{label}</span>
        <ReadValue isYesNo={input.name === 'met'} text={text} />
        {note}
      </div>
    );
  const Field = input.name === 'met' ? YesNo : Figure;
  return (
    <div className={styles.field}>
      <Field id={id} label={label} text={text} onText={onText} fault={fault} />
      {note}
    </div>
  );
};

const ReadValue = ({ isYesNo, text }: { readonly isYesNo: boolean; readonly text: string }): ReactNode => {
  const t = useSheetText();
  const words = { '1': t('input.yes'), '0': t('input.no') }[text];
  return <span className={styles.value}>{(isYesNo ? words : text) || t('stage.none')}</span>;
};

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly fault: string | null;
};

const Figure = ({ id, label, text, onText, fault }: FieldProps) => (
  <TextInput
    id={id}
    label={label}
    inputMode="decimal"
    autoComplete="off"
    classNames={{ input: styles.figure ?? '' }}
    value={text}
    error={fault}
    onChange={(event) => onText(event.currentTarget.value)}
  />
);

const YesNo = ({ id, label, text, onText, fault }: FieldProps) => {
  const t = useSheetText();
  return (
    <NativeSelect
      id={id}
      label={label}
      classNames={{ input: styles.choice ?? '' }}
      value={text}
      error={fault}
      onChange={(event) => onText(event.currentTarget.value)}
      data={[
        { value: '', label: t('input.none') },
        { value: '1', label: t('input.yes') },
        { value: '0', label: t('input.no') },
      ]}
    />
  );
};
