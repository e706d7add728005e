import { useAct, useLocalText, useRefusalText } from '@danvan/app-kit';
import { ConfirmDialog } from '@danvan/ui';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import type { ReportPage } from '../report/report.graphql.ts';
import { useActKey } from '../use-act-key.ts';
import { ApproveReportMutation } from './review.graphql.ts';

type Props = {
  readonly page: ReportPage;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** Asks once; from then on the figures count in the roll-up. */
export const ApproveDialog = ({ page, onClose, onDone }: Props) => {
  const t = useText();
  const local = useLocalText();
  const refusalText = useRefusalText();
  const [approve, busy] = useAct(ApproveReportMutation, (data) => data.approveReport, 'ReportChanged');
  const [idempotencyKey, settle] = useActKey();
  const [fault, setFault] = useState<string | null>(null);
  const confirm = async () => {
    const outcome = await approve({ input: { reportId: page.id, version: page.version, idempotencyKey } });
    settle(outcome);
    if (!outcome.ok) return setFault(refusalText(outcome.error));
    onClose();
    onDone(t('approve.done', { unit: page.unit.name }));
  };
  return (
    <ConfirmDialog
      opened
      title={t('approve.title')}
      confirmLabel={t('review.approve')}
      cancelLabel={t('kit.cancel')}
      busy={busy}
      fault={fault}
      onConfirm={confirm}
      onClose={onClose}
    >
      {t('approve.words', { unit: page.unit.name, period: local(page.period.label) })}
    </ConfirmDialog>
  );
};
