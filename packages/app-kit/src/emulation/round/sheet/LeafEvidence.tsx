import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { AttachmentList } from '../../../attachment/index.ts';
import styles from './Sheet.module.css';
import type { ShownEntry } from './sheet.graphql.ts';
import { useSheetText } from './use-sheet-text.ts';

const AttachDialog = lazy(async () => ({
  default: (await import('../../../attachment/AttachDialog.tsx')).AttachDialog,
}));

/** The evidence of one criterion, and the way to attach more. */
export const LeafEvidence = ({ entry }: { readonly entry: ShownEntry }) => {
  const t = useSheetText();
  const [isAttaching, setAttaching] = useState(false);
  const { attachments, mayAttach, attachSubjectId } = entry;
  if (attachments.length === 0 && !mayAttach) return null;
  return (
    <div className={styles.evidence} data-empty={attachments.length === 0}>
      {attachments.length > 0 ? (
        <AttachmentList attachments={attachments} mayRemove={({ isOwn }) => isOwn && mayAttach} />
      ) : null}
      {mayAttach ? (
        <Button
          variant="subtle"
          size="compact-sm"
          className={`dv-no-print ${styles.attach}`}
          leftSection={<IconPaperclip size={14} aria-hidden />}
          aria-label={t('evidence.attachTo', { key: entry.key })}
          onClick={() => setAttaching(true)}
        >
          {t('evidence.attach')}
        </Button>
      ) : null}
      {isAttaching ? (
        <Suspense>
          <AttachDialog
            target={{ subject: 'SCORE_LEAF', id: attachSubjectId }}
            onClose={() => setAttaching(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
};
