import { newIdempotencyKey, useAct, useAsk, useRefusalText, useWorkingPath } from '@danvan/app-kit';
import { ConfirmDialog, ReasonDialog } from '@danvan/ui';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import { QueueQuery } from '../review/queue.graphql.ts';
import { nextInQueue } from '../review/queue-order.ts';
import { ApproveMutation, type Report, SendBackMutation } from './report.graphql.ts';

type Open = 'APPROVE' | 'SEND_BACK' | null;

/** Approve, or send back with a reason, and on to the next that waits. */
export const Decision = ({ report }: { readonly report: Report }) => {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  const mayApprove = report.allowedActions.includes('APPROVE');
  const maySendBack = report.allowedActions.includes('SEND_BACK');
  return (
    <>
      <NextButton currentId={report.id} />
      {maySendBack ? (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => setOpen('SEND_BACK')}
        >
          {t('report.sendBack')}
        </Button>
      ) : null}
      {mayApprove ? (
        <Button leftSection={<IconCheck size={16} aria-hidden />} onClick={() => setOpen('APPROVE')}>
          {t('report.approve')}
        </Button>
      ) : null}
      {open === 'APPROVE' ? <Approve report={report} onClose={() => setOpen(null)} /> : null}
      {open === 'SEND_BACK' ? <SendBack report={report} onClose={() => setOpen(null)} /> : null}
    </>
  );
};

const NextButton = ({ currentId }: { readonly currentId: string }) => {
  const t = useText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const asked = useAsk(QueueQuery, { filter: { waitingForMe: true }, first: 100 });
  const next = asked.status === 'ready' ? nextInQueue(asked.data.reports.nodes, currentId) : null;
  if (!next) return null;
  return (
    <Button
      variant="subtle"
      rightSection={<IconArrowRight size={16} aria-hidden />}
      onClick={() => void navigate(workingPath(paths.report(next.id)))}
    >
      {t('report.next')}
    </Button>
  );
};

type ActProps = { readonly report: Report; readonly onClose: () => void };

/** One key for as long as the dialog is open: a second press is the same act. */
const useOrder = (report: Report) => {
  const [key] = useState(newIdempotencyKey);
  return (reason: string | null) => ({
    input: { reportId: report.id, version: report.version, idempotencyKey: key, reason },
  });
};

const Approve = ({ report, onClose }: ActProps) => {
  const t = useText();
  const refusalText = useRefusalText();
  const order = useOrder(report);
  const [fault, setFault] = useState<string | null>(null);
  const [approve, busy] = useAct(ApproveMutation, (data) => data.approveReport, 'ReportChanged');
  const confirm = async () => {
    const outcome = await approve(order(null));
    if (outcome.ok) onClose();
    else setFault(refusalText(outcome.error));
  };
  return (
    <ConfirmDialog
      opened
      title={t('report.approveTitle', { unit: report.unit.name })}
      confirmLabel={t('report.approve')}
      cancelLabel={t('kit.cancel')}
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('report.approveWords')}
    </ConfirmDialog>
  );
};

const SendBack = ({ report, onClose }: ActProps) => {
  const t = useText();
  const refusalText = useRefusalText();
  const order = useOrder(report);
  const [fault, setFault] = useState<string | null>(null);
  const [sendBack, busy] = useAct(SendBackMutation, (data) => data.sendBackReport, 'ReportChanged');
  const confirm = async (reason: string) => {
    const outcome = await sendBack(order(reason));
    if (outcome.ok) onClose();
    else setFault(refusalText(outcome.error));
  };
  return (
    <ReasonDialog
      opened
      title={t('report.sendBackTitle', { unit: report.unit.name })}
      reasonLabel={t('report.reason')}
      reasonHint={t('report.reasonHint')}
      missing={t('report.reasonMissing')}
      confirmLabel={t('report.sendBack')}
      cancelLabel={t('kit.cancel')}
      busy={busy}
      fault={fault}
      onConfirm={(reason) => void confirm(reason)}
      onClose={onClose}
    />
  );
};
