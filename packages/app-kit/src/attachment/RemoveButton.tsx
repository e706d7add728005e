import { ReasonDialog } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { newIdempotencyKey, useAct } from '../ask/use-act.ts';
import { useRefusalText } from '../errors/use-refusal-text.ts';
import { useNotify } from '../notices/notices.ts';
import styles from './Attachment.module.css';
import { RemoveAttachmentMutation, type ShownAttachment } from './attachment.graphql.ts';
import { refusalLine } from './refusal-line.ts';
import { useAttachmentText } from './use-attachment-text.ts';

type Props = { readonly attachment: ShownAttachment };

/** Takes evidence off, with a reason. */
export const RemoveButton = ({ attachment: { id, caption, file } }: Props) => {
  const t = useAttachmentText();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const [isOpen, setOpen] = useState(false);
  const [key] = useState(newIdempotencyKey);
  const [fault, setFault] = useState<string | null>(null);
  const [remove, busy] = useAct(
    RemoveAttachmentMutation,
    (data) => data.removeAttachment,
    'AttachmentsChanged',
  );
  const name = caption ?? file?.name ?? '';
  const confirm = async (reason: string): Promise<void> => {
    const done = await remove({ input: { id, reason, idempotencyKey: `${key}:${reason}` } });
    if (done.ok) notify(t('attachment.removed'));
    else setFault(refusalLine(done.error, refusalText));
  };
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        px={4}
        ml={-4}
        fw={500}
        className={`dv-no-print ${styles.hit}`}
        aria-label={t('attachment.removeOne', { name })}
        onClick={() => setOpen(true)}
      >
        {t('attachment.remove')}
      </Button>
      <ReasonDialog
        opened={isOpen}
        title={t('attachment.removeTitle')}
        reasonLabel={t('attachment.reason')}
        missing={t('attachment.reasonMissing')}
        confirmLabel={t('attachment.remove')}
        cancelLabel={t('attachment.cancel')}
        busy={busy}
        fault={fault}
        onConfirm={(reason) => void confirm(reason)}
        onClose={() => setOpen(false)}
      >
        {t('attachment.removeWords', { name })}
      </ReasonDialog>
    </>
  );
};
