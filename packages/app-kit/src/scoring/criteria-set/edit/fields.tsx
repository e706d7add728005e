import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatNumberText } from '../../../formatting/number.ts';
import { useLanguage } from '../../../language/LanguageProvider.tsx';
import { withValue } from './edit-at.ts';
import { fromPercents, plainNumber, toPercents } from './plain-number.ts';
import type { PlaceProps } from './use-set-editor.ts';

type FieldProps = PlaceProps & {
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly isLong?: boolean;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Words at a place of the set. `nullable`: nothing typed is null. */
export const TextAt = ({
  editor,
  path,
  isLong = false,
  nullable = false,
  ...field
}: FieldProps & { readonly nullable?: boolean }) => {
  const shared = {
    label: field.label,
    description: field.description,
    withAsterisk: field.required ?? false,
    value: textOf(editor.valueAt(path)),
    error: editor.faultAt(path),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      editor.change((now) => withValue(now, path, nullable && value === '' ? null : value));
    },
  };
  return isLong ? <Textarea {...shared} autosize minRows={2} /> : <TextInput {...shared} />;
};

type NumberProps = FieldProps & {
  /** Shown and typed as percents. */
  readonly isShare?: boolean;
  /** An empty field is null. */
  readonly nullable?: boolean;
  readonly placeholder?: string;
};

/** A number at a place of the set, typed in the notation of the language; what cannot be read says so. */
export const NumberAt = ({ editor, path, isShare = false, nullable = false, ...field }: NumberProps) => {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const plain = textOf(editor.valueAt(path));
  const shown = formatNumberText(isShare ? toPercents(plain) : plain, language);
  return (
    <TextInput
      label={field.label}
      description={field.description}
      withAsterisk={field.required ?? false}
      placeholder={field.placeholder ?? ''}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? shown}
      error={editor.faultAt(path)}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setTyped(value);
        const read = plainNumber(value, language);
        const next = nullable && value.trim() === '' ? null : isShare ? fromPercents(read) : read;
        editor.change((now) => withValue(now, path, next));
      }}
    />
  );
};

/** A small whole number at a place of the set. */
export const WholeAt = ({
  editor,
  path,
  nullable = false,
  ...field
}: FieldProps & { readonly nullable?: boolean }) => {
  const value = editor.valueAt(path);
  return (
    <TextInput
      label={field.label}
      description={field.description}
      inputMode="numeric"
      autoComplete="off"
      value={value === null || value === undefined ? '' : String(value)}
      error={editor.faultAt(path)}
      onChange={(event) => {
        const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 6);
        const next = digits === '' ? (nullable ? null : 0) : Number(digits);
        editor.change((now) => withValue(now, path, next));
      }}
    />
  );
};

type ChoiceProps = FieldProps & {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** One of several at a place of the set. A value that is none of them is shown as nothing chosen. */
export const ChoiceAt = ({ editor, path, choices, ...field }: ChoiceProps) => {
  const value = textOf(editor.valueAt(path));
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <NativeSelect
      label={field.label}
      description={field.description}
      value={value}
      error={editor.faultAt(path)}
      data={isKnown ? [...choices] : [{ value, label: '' }, ...choices]}
      onChange={(event) => {
        const next = event.currentTarget.value;
        editor.change((now) => withValue(now, path, next));
      }}
    />
  );
};

/** Yes or no at a place of the set. */
export const CheckAt = ({ editor, path, label }: FieldProps) => (
  <Checkbox
    label={label}
    checked={editor.valueAt(path) === true}
    error={editor.faultAt(path)}
    onChange={(event) => {
      const { checked } = event.currentTarget;
      editor.change((now) => withValue(now, path, checked));
    }}
  />
);
