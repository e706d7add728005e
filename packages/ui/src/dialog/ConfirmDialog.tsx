import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Message } from '../feedback/Message.tsx';
import { Dialog } from './Dialog.tsx';

export type ConfirmDialogProps = {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, and what cannot be taken back. */
  readonly children?: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly isGrave?: boolean;
  readonly busy?: boolean;
  readonly fault?: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks once before an act that others will notice. */
export const ConfirmDialog = (props: ConfirmDialogProps) => (
  <Dialog opened={props.opened} onClose={props.onClose} title={props.title}>
    {props.fault ? <Message tone="bad">{props.fault}</Message> : null}
    {props.children}
    <Group justify="flex-end" gap={8} mt={20}>
      <Button variant="default" onClick={props.onClose}>
        {props.cancelLabel}
      </Button>
      <Button
        color={props.isGrave ? 'red' : 'accent'}
        loading={props.busy ?? false}
        onClick={props.onConfirm}
        data-autofocus
      >
        {props.confirmLabel}
      </Button>
    </Group>
  </Dialog>
);
