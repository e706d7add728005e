import { Dialog } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAddressValue } from '../../address/use-address-value.ts';
import { CancelDialog, ConcludeDialog } from './EndingDialogs.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { MeetingForm } from './MeetingForm.tsx';
import type { ShownMeeting } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = { readonly meeting: ShownMeeting };

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
