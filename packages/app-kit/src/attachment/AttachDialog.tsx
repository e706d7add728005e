import { LONGEST_TITLE } from '@danvan/domain/programme';
import { Dialog, DropZone, Message } from '@danvan/ui';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { newIdempotencyKey } from '../ask/use-act.ts';
import { useNotify } from '../notices/notices.ts';
import { ACCEPTED, LARGEST_MEGABYTES } from './accepted.ts';
import { ChosenFiles } from './ChosenFiles.tsx';
import { sendable } from './chosen.ts';
import type { AttachTarget } from './use-attach.ts';
import { useAttachAll } from './use-attach-all.ts';
import { useAttachmentText } from './use-attachment-text.ts';
import { useChosen } from './use-chosen.ts';

type Props = { readonly target: AttachTarget; readonly onClose: () => void };

/** Chooses files, says what each is, and attaches them; without a file a caption is attached alone. */
export const AttachDialog = ({ target, onClose }: Props) => {
  const t = useAttachmentText();
  const notify = useNotify();
  const files = useChosen();
  const [caption, setCaption] = useState('');
  const [captionKey] = useState(newIdempotencyKey);
  const { attachAll, busy, fault } = useAttachAll(target, files, () => {
    notify(t('attachment.done'));
    onClose();
  });
  const hasFiles = files.chosen.length > 0;
  const ready = sendable(files.chosen).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void attachAll(hasFiles ? null : { key: captionKey, text: caption });
  };
  const hint = t('attachment.accepted', { largest: LARGEST_MEGABYTES });
  return (
    <Dialog opened size="lg" onClose={onClose} title={t('attachment.dialog')}>
      <form onSubmit={submit} noValidate>
        {fault ? <Message tone="bad">{fault}</Message> : null}
        <DropZone
          label={t('attachment.choose')}
          hint={hint}
          accept={ACCEPTED}
          disabled={busy}
          onFiles={files.add}
        />
        <Text size="sm" c="dimmed" mt={8} mb={12}>
          {t('attachment.captionHint')}
        </Text>
        <ChosenFiles chosen={files.chosen} busy={busy} onCaption={files.caption} onDrop={files.drop} />
        {hasFiles ? null : (
          <Textarea
            label={t('attachment.caption')}
            description={t('attachment.captionOnly')}
            value={caption}
            maxLength={LONGEST_TITLE}
            rows={2}
            disabled={busy}
            onChange={(event) => setCaption(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end" gap={8} mt={20}>
          <Button variant="default" onClick={onClose}>
            {t('attachment.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={hasFiles && ready === 0}>
            {ready > 1 ? t('attachment.submitMany', { count: ready }) : t('attachment.submit')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
};
