import type { Day } from '@danvan/domain/kernel';
import { ConfirmDialog, Dialog, ReasonDialog } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAddressValue } from '../../address/use-address-value.ts';
import { ActForm, DayInput } from '../../form/index.ts';
import { useNotify } from '../../notices/notices.ts';
import { useRecordAct } from '../record/index.ts';
import { MeetingForm } from './MeetingForm.tsx';
import { CancelMeeting, ConcludeMeeting, HoldMeeting, type ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = { readonly meeting: ShownMeeting };
type DialogProps = Props & { readonly onDone: () => void };

const ACTS = ['CANCEL', 'REVISE', 'HOLD', 'CONCLUDE'] as const;
type Act = (typeof ACTS)[number];

const LABELS = {
  CANCEL: 'meeting.cancel',
  REVISE: 'meeting.revise',
  HOLD: 'meeting.hold',
  CONCLUDE: 'meeting.conclude',
} as const satisfies Record<Act, string>;

/** What is done with the meeting as a whole; the main act stands last. */
export const MeetingActions = ({ meeting }: Props) => {
  const t = useMeetingText();
  const [act, setAct] = useState<Act | null>(null);
  const [form, setForm] = useAddressValue('form');
  const isRevising = form === 'sua' && meeting.openActs.includes('REVISE');
  const done = () => setAct(null);
  return (
    <>
      {ACTS.filter((each) => meeting.openActs.includes(each)).map((each) => (
        <Button
          key={each}
          variant={each === 'HOLD' || each === 'CONCLUDE' ? 'filled' : 'default'}
          onClick={() => (each === 'REVISE' ? setForm('sua') : setAct(each))}
        >
          {t(LABELS[each])}
        </Button>
      ))}
      <Button variant="default" onClick={() => window.print()}>
        {t('meeting.print')}
      </Button>
      {isRevising ? (
        <Dialog
          opened
          size="xl"
          closeOnClickOutside={false}
          title={t('meeting.reviseTitle')}
          onClose={() => setForm(null)}
        >
          <MeetingForm meeting={meeting} onDone={() => setForm(null)} onCancel={() => setForm(null)} />
        </Dialog>
      ) : null}
      {act === 'HOLD' ? <HoldDialog meeting={meeting} onDone={done} /> : null}
      {act === 'CONCLUDE' ? <ConcludeDialog meeting={meeting} onDone={done} /> : null}
      {act === 'CANCEL' ? <CancelDialog meeting={meeting} onDone={done} /> : null}
    </>
  );
};

const HoldDialog = ({ meeting, onDone }: DialogProps) => {
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

const ConcludeDialog = ({ meeting, onDone }: DialogProps) => {
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

const CancelDialog = ({ meeting, onDone }: DialogProps) => {
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
