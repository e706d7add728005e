import { ReasonDialog } from '@danvan/ui';
import { useRecordAct } from '../record/index.ts';
import { CloseAskedConclusion, type ShownAsked, type ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  readonly meeting: ShownMeeting;
  readonly asked: ShownAsked;
  readonly onDone: () => void;
};

/** The meeting asks for something no more, and says why. */
export const CloseAskedDialog = ({ meeting, asked, onDone }: Props) => {
  const t = useMeetingText();
  const { perform, busy, said, faultAt } = useRecordAct(
    CloseAskedConclusion,
    (data) => data.closeAskedConclusion,
  );
  const confirm = async (reason: string) => {
    const of = { meetingId: asked.meeting.id, number: asked.conclusion.number };
    const outcome = await perform({ id: meeting.id, version: meeting.version, of, reason });
    if (outcome.ok) onDone();
  };
  return (
    <ReasonDialog
      opened
      title={t('meeting.closeAsked')}
      reasonLabel={t('meeting.closeReason')}
      missing={t('meeting.closeReasonMissing')}
      confirmLabel={t('meeting.closeAsked')}
      cancelLabel={t('meeting.back')}
      busy={busy}
      fault={faultAt('reason') ?? said}
      onConfirm={confirm}
      onClose={onDone}
    >
      {asked.conclusion.text}
    </ReasonDialog>
  );
};
