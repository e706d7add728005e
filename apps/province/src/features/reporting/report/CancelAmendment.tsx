import { useAct, useRefusalText } from '@danvan/app-kit';
import { ConfirmDialog } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { useActKey } from '../use-act-key.ts';
import { CancelAmendmentMutation, type ReportPage } from './report.graphql.ts';
import type { LiveDraft } from './use-report-draft.ts';

type Props = {
  readonly page: ReportPage;
  readonly live: LiveDraft;
  readonly onDone: (words: string) => void;
};

/** Takes an amendment back that was opened by mistake; what was typed since goes, saved or not. */
export const CancelAmendment = ({ page, live, onDone }: Props) => {
  const t = useText();
  const refusalText = useRefusalText();
  const [cancel, busy] = useAct(CancelAmendmentMutation, (data) => data.cancelAmendment, 'ReportChanged');
  const [idempotencyKey, settle] = useActKey();
  const [isAsked, setAsked] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const close = () => {
    setAsked(false);
    setFault(null);
  };
  const confirm = async () => {
    const outcome = await cancel({
      input: { reportId: page.id, version: live.draft.version, idempotencyKey },
    });
    settle(outcome);
    if (!outcome.ok) return setFault(refusalText(outcome.error));
    live.drop();
    onDone(t('cancelAmend.done'));
    close();
  };
  return (
    <>
      {page.allowedActions.includes('CANCEL_AMENDMENT') ? (
        <Button variant="subtle" onClick={() => setAsked(true)}>
          {t('cancelAmend.open')}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={isAsked}
        title={t('cancelAmend.title')}
        confirmLabel={t('cancelAmend.confirm')}
        cancelLabel={t('cancelAmend.keep')}
        busy={busy}
        fault={fault}
        onConfirm={confirm}
        onClose={close}
      >
        {t('cancelAmend.words')}
      </ConfirmDialog>
    </>
  );
};
