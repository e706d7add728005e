import { useState } from 'react';
import { ActForm } from '../../form/index.ts';
import { useNotify } from '../../notices/notices.ts';
import { useSession } from '../../session/session-context.ts';
import { useRecordAct } from '../record/index.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { PlanMeeting, ReviseMeeting, type ShownMeeting } from './meeting.graphql.ts';
import {
  draftOf,
  isComplete,
  type MeetingFormDraft,
  meetingInput,
  missingMembers,
  newMeeting,
} from './meeting-draft.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  /** The meeting that is planned anew; null for a new one. */
  readonly meeting: ShownMeeting | null;
  /** Where a new one belongs from the start. */
  readonly programme?: { readonly id: string; readonly name: string } | null;
  readonly onDone: (meetingId: string) => void;
  readonly onCancel: () => void;
};

/** Plans a meeting, or plans it anew; what was typed stays when it is refused. */
export const MeetingForm = ({ meeting, programme = null, onDone, onCancel }: Props) => {
  const t = useMeetingText();
  const notify = useNotify();
  const { viewer } = useSession();
  const [draft, setDraft] = useState<MeetingFormDraft>(() =>
    meeting ? draftOf(meeting) : { ...newMeeting(viewer.unit), programmes: programme ? [programme] : [] },
  );
  const [missing, setMissing] = useState<readonly string[]>([]);
  const plan = useRecordAct(PlanMeeting, (data) => data.planMeeting);
  const revise = useRecordAct(ReviseMeeting, (data) => data.reviseMeeting);
  const { busy, said, faultAt } = meeting ? revise : plan;
  const save = async () => {
    setMissing(missingMembers(draft));
    if (!isComplete(draft)) return;
    const typed = { meeting: meetingInput(draft) };
    const outcome = await (meeting
      ? revise.perform({ ...typed, id: meeting.id, version: meeting.version })
      : plan.perform(typed));
    if (!outcome.ok) return;
    for (const { message } of outcome.value.warnings) notify(message, 'info');
    onDone(outcome.value.record.id);
  };
  return (
    <ActForm
      busy={busy}
      said={missing.length > 0 ? t('meeting.mend') : said}
      onSave={save}
      onCancel={onCancel}
    >
      <MeetingFields
        draft={draft}
        set={(change) => setDraft((now) => ({ ...now, ...change }))}
        meetingId={meeting?.id ?? null}
        faultAt={(...path) => (missing.includes(path.join('.')) ? t('meeting.missing') : faultAt(...path))}
      />
    </ActForm>
  );
};
