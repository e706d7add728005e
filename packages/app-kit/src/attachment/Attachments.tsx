import { Section } from '@danvan/ui';
import { Button, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Answer } from '../ask/Answer.tsx';
import { useAsk } from '../ask/use-ask.ts';
import styles from './Attachment.module.css';
import { AttachmentList } from './AttachmentList.tsx';
import { AttachmentsQuery, type EvidenceRecord } from './attachment.graphql.ts';
import { useAttachmentText } from './use-attachment-text.ts';

const AttachDialog = lazy(async () => ({ default: (await import('./AttachDialog.tsx')).AttachDialog }));

type Props = { readonly recordId: string; readonly title?: string };

/** The evidence of a record, with the acts of attaching and taking off. Draws nothing where there is nothing to see or do. */
export const Attachments = ({ recordId, title }: Props) => {
  const asked = useAsk(AttachmentsQuery, { id: recordId });
  return (
    <Answer asked={asked} loading={null}>
      {({ workRecord }) => (workRecord ? <Evidence record={workRecord} title={title} /> : null)}
    </Answer>
  );
};

type EvidenceProps = { readonly record: EvidenceRecord; readonly title: string | undefined };

const Evidence = ({ record, title }: EvidenceProps) => {
  const t = useAttachmentText();
  const [isAttaching, setAttaching] = useState(false);
  const { id, attachments, mayAttach, allowedActions } = record;
  if (attachments.length === 0 && !mayAttach) return null;
  const isKeeper = allowedActions.includes('ATTACH_FILE');
  const add = mayAttach ? (
    <Button
      variant="default"
      size="xs"
      className={`dv-no-print ${styles.hit}`}
      leftSection={<IconPaperclip size={14} aria-hidden />}
      onClick={() => setAttaching(true)}
    >
      {t('attachment.add')}
    </Button>
  ) : null;
  return (
    <Section title={title ?? t('attachment.title')} aside={add}>
      {attachments.length === 0 ? (
        <Text c="dimmed" className="dv-no-print">
          {t('attachment.none')}
        </Text>
      ) : (
        <AttachmentList attachments={attachments} mayRemove={({ isOwn }) => isOwn || isKeeper} />
      )}
      {isAttaching ? (
        <Suspense>
          <AttachDialog target={{ subject: 'WORK_RECORD', id }} onClose={() => setAttaching(false)} />
        </Suspense>
      ) : null}
    </Section>
  );
};
