import { useAct, useRefusalText } from '@danvan/app-kit';
import { ReasonDialog } from '@danvan/ui';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { useActKey } from '../use-act-key.ts';
import { AmendReportMutation, type ReportPage } from './report.graphql.ts';

type Props = {
  readonly page: ReportPage;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** Opens an approved or closed report for a revision; the reason goes into its history. */
export const AmendDialog = ({ page, onClose, onDone }: Props) => {
  const t = useText();
  const refusalText = useRefusalText();
  const [amend, busy] = useAct(AmendReportMutation, (data) => data.amendReport, 'ReportChanged');
  const [idempotencyKey, settle] = useActKey();
  const [fault, setFault] = useState<string | null>(null);
  const confirm = async (reason: string) => {
    const outcome = await amend({
      input: { reportId: page.id, version: page.version, idempotencyKey, reason },
    });
    settle(outcome);
    if (!outcome.ok) return setFault(refusalText(outcome.error));
    onDone(t('amend.done'));
    onClose();
  };
  return (
    <ReasonDialog
      opened
      title={t('amend.title')}
      reasonLabel={t('amend.reason')}
      missing={t('amend.missing')}
      confirmLabel={t('amend.open')}
      cancelLabel={t('kit.cancel')}
      busy={busy}
      fault={fault}
      onConfirm={confirm}
      onClose={onClose}
    >
      {t('amend.words')}
    </ReasonDialog>
  );
};
