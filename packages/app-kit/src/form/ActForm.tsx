import { Message } from '@danvan/ui';
import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useFormText } from './use-form-text.ts';

type Props = {
  readonly children: ReactNode;
  readonly busy: boolean;
  /** Why the act as a whole did not happen; nothing that was typed is lost. */
  readonly said: string | null;
  readonly saveLabel?: string;
  /** Where the act itself is called “hủy”: another word for leaving the form. */
  readonly cancelLabel?: string;
  readonly onSave: () => void;
  readonly onCancel?: () => void;
};

const firstFault = (form: HTMLFormElement): HTMLElement | null => form.querySelector(':invalid');

/** Where a refusal is to be read: the first field at fault, else the words about the act as a whole. */
const goToRefusal = (form: HTMLFormElement): void => {
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  (field ?? form).scrollIntoView({ block: field ? 'center' : 'start' });
};

/** The frame of a form that ends in one act: faults above, fields, and the act below. A field at fault is gone to. */
export const ActForm = ({ children, busy, said, saveLabel, cancelLabel, onSave, onCancel }: Props) => {
  const t = useFormText();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (said && !busy && form.current) goToRefusal(form.current);
  }, [said, busy]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A dialog's form within another form would submit both.
    event.stopPropagation();
    const fault = firstFault(event.currentTarget);
    if (fault) return fault.focus();
    onSave();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap={16}>
        {said ? <Message tone="bad">{said}</Message> : null}
        {children}
        <Group justify="flex-end" gap={8}>
          {onCancel ? (
            <Button variant="default" onClick={onCancel}>
              {cancelLabel ?? t('form.cancel')}
            </Button>
          ) : null}
          <Button type="submit" loading={busy}>
            {saveLabel ?? t('form.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
