import type { Day } from '@danvan/domain/kernel';
import { Dialog } from '@danvan/ui';
import { useState } from 'react';
import { ActForm, DayInput } from '../../form/index.ts';
import { useNotify } from '../../notices/notices.ts';
import { useRecordAct } from '../record/index.ts';
import { HoldMeeting, type ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = { readonly meeting: ShownMeeting; readonly onDone: () => void };

/** The meeting took place: on which day. */
export const HoldDialog = ({ meeting, onDone }: Props) => {
  const t = useMeetingText();
  const notify = useNotify();
  const [heldOn, setHeldOn] = useState<Day | null>(meeting.plannedOn);
  const [isMissing, setMissing] = useState(false);
  const { perform, busy, said, faultAt } = useRecordAct(HoldMeeting, (data) => data.holdMeeting);
  const save = async () => {
    setMissing(heldOn === null);
    if (heldOn === null) return;
    const outcome = await perform({ id: meeting.id, version: meeting.version, heldOn });
    if (!outcome.ok) return;
    for (const { message } of outcome.value.warnings) notify(message, 'info');
    onDone();
  };
  return (
    <Dialog opened title={t('meeting.hold')} onClose={onDone}>
      <ActForm busy={busy} said={said} saveLabel={t('meeting.hold')} onSave={save} onCancel={onDone}>
        <DayInput
          label={t('meeting.heldOn')}
          description={t('meeting.holdWords')}
          required
          day={heldOn}
          error={isMissing ? t('meeting.dayMissing') : faultAt('heldOn')}
          onDay={setHeldOn}
        />
      </ActForm>
    </Dialog>
  );
};
