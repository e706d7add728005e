import { Dialog } from '@danvan/ui';
import { useState } from 'react';
import { ActForm } from '../../form/index.ts';
import { useRecordAct } from '../record/index.ts';
import { RecordMeetingAttendance, type ShownMeeting } from './meeting.graphql.ts';
import { draftOf, seatsInput } from './meeting-draft.ts';
import { SeatRows } from './SeatRows.tsx';
import { useMeetingText } from './use-meeting-text.ts';

type Props = { readonly meeting: ShownMeeting; readonly onDone: () => void };

/** Counts the people of each unit, in the hall and at the bridge points. */
export const AttendanceDialog = ({ meeting, onDone }: Props) => {
  const t = useMeetingText();
  const [{ attendance, bridgePoints }, setCounts] = useState(() => draftOf(meeting));
  const { perform, busy, said, faultAt } = useRecordAct(
    RecordMeetingAttendance,
    (data) => data.recordMeetingAttendance,
  );
  const save = async () => {
    const counts = { attendance: seatsInput(attendance), bridgePoints: seatsInput(bridgePoints) };
    const outcome = await perform({ id: meeting.id, version: meeting.version, ...counts });
    if (outcome.ok) onDone();
  };
  return (
    <Dialog opened size="lg" title={t('meeting.attendanceEdit')} onClose={onDone}>
      <ActForm busy={busy} said={faultAt('attendance') ?? said} onSave={save} onCancel={onDone}>
        <SeatRows
          label={t('meeting.attendance')}
          seats={attendance}
          faultAt={(index, ...member) => faultAt('attendance', index, ...member)}
          onSeats={(seats) => setCounts((now) => ({ ...now, attendance: seats }))}
        />
        <SeatRows
          label={t('meeting.bridgePoints')}
          seats={bridgePoints}
          faultAt={(index, ...member) => faultAt('bridgePoints', index, ...member)}
          onSeats={(seats) => setCounts((now) => ({ ...now, bridgePoints: seats }))}
        />
      </ActForm>
    </Dialog>
  );
};
