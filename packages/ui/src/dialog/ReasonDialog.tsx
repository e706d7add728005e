import { Box, Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Message } from '../feedback/Message.tsx';
import { Dialog } from './Dialog.tsx';

export type ReasonDialogProps = {
  readonly opened: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  readonly reasonLabel: string;
  readonly reasonHint?: string;
  /** Shown when the reason is missing. */
  readonly missing: string;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly busy?: boolean;
  readonly fault?: string | null;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
};

/** Asks for the reason that an act needs (sending back, amending); what was typed stays when the act fails. */
export const ReasonDialog = (props: ReasonDialogProps) => {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return setMissing(true);
    props.onConfirm(reason.trim());
  };
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.title}>
      <form onSubmit={submit} noValidate>
        {props.fault ? <Message tone="bad">{props.fault}</Message> : null}
        {props.children ? <Box mb={12}>{props.children}</Box> : null}
        <Textarea
          label={props.reasonLabel}
          description={props.reasonHint}
          error={isMissing ? props.missing : null}
          value={reason}
          maxLength={1000}
          rows={4}
          required
          data-autofocus
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
        />
        <Group justify="flex-end" gap={8} mt={20}>
          <Button variant="default" onClick={props.onClose}>
            {props.cancelLabel}
          </Button>
          <Button type="submit" loading={props.busy ?? false}>
            {props.confirmLabel}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
};
