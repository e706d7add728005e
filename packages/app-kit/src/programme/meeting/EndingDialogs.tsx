import { ConfirmDialog, ReasonDialog } from '@danvan/ui';
import { useRecordAct } from '../record/index.ts';
import { CancelMeeting, ConcludeMeeting, type ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = { readonly meeting: ShownMeeting; readonly onDone: () => void };

/** The minutes are agreed: asks once, for nothing can be changed afterwards. */
export const ConcludeDialog = ({ meeting, onDone }: Props) => {
  const t = useMeetingText();
  const { perform, busy, said, faultAt } = useRecordAct(ConcludeMeeting, (data) => data.concludeMeeting);
  const confirm = async () => {
    const outcome = await perform({ id: meeting.id, version: meeting.version });
    if (outcome.ok) onDone();
  };
  return (
    <ConfirmDialog
      opened
      title={t('meeting.conclude')}
      confirmLabel={t('meeting.conclude')}
      cancelLabel={t('meeting.back')}
      busy={busy}
      fault={faultAt('minutes') ?? said}
      onConfirm={confirm}
      onClose={onDone}
    >
      {t('meeting.concludeWords')}
    </ConfirmDialog>
  );
};

/** The meeting is called off, with a reason. */
export const CancelDialog = ({ meeting, onDone }: Props) => {
  const t = useMeetingText();
  const { perform, busy, said, faultAt } = useRecordAct(CancelMeeting, (data) => data.cancelMeeting);
  const confirm = async (reason: string) => {
    const outcome = await perform({ id: meeting.id, version: meeting.version, reason });
    if (outcome.ok) onDone();
  };
  return (
    <ReasonDialog
      opened
      title={t('meeting.cancel')}
      reasonLabel={t('meeting.cancelReason')}
      missing={t('meeting.cancelMissing')}
      confirmLabel={t('meeting.cancel')}
      cancelLabel={t('meeting.back')}
      busy={busy}
      fault={faultAt('reason') ?? said}
      onConfirm={confirm}
      onClose={onDone}
    />
  );
};
