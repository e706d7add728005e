import { useAct, useRefusalText } from '@danvan/app-kit';
import { ReasonDialog } from '@danvan/ui';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import type { ReportPage } from '../report/report.graphql.ts';
import { useActKey } from '../use-act-key.ts';
import { SendBackReportMutation } from './review.graphql.ts';

type Props = {
  readonly page: ReportPage;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** Asks what is to be mended; the unit reads it word for word. */
export const SendBackDialog = ({ page, onClose, onDone }: Props) => {
  const t = useText();
  const refusalText = useRefusalText();
  const [sendBack, busy] = useAct(SendBackReportMutation, (data) => data.sendBackReport, 'ReportChanged');
  const [idempotencyKey, settle] = useActKey();
  const [fault, setFault] = useState<string | null>(null);
  const confirm = async (reason: string) => {
    const outcome = await sendBack({
      input: { reportId: page.id, version: page.version, idempotencyKey, reason },
    });
    settle(outcome);
    if (!outcome.ok) return setFault(refusalText(outcome.error));
    onClose();
    onDone(t('sendBack.done', { unit: page.unit.name }));
  };
  return (
    <ReasonDialog
      opened
      title={t('sendBack.title', { unit: page.unit.name })}
      reasonLabel={t('sendBack.reason')}
      reasonHint={t('sendBack.hint')}
      missing={t('sendBack.missing')}
      confirmLabel={t('review.sendBack')}
      cancelLabel={t('kit.cancel')}
      busy={busy}
      fault={fault}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
};
