import type { Day } from '@danvan/domain/kernel';
import { MEETING_STATE_WORDS } from '@danvan/domain/programme';
import { Message, PageHeader, StateBadge } from '@danvan/ui';
import { useState } from 'react';
import { Attachments } from '../../attachment/Attachments.tsx';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordMarks } from '../record/index.ts';
import { RecordHistory } from '../record/RecordHistory.tsx';
import { type StatementPlace, Statements } from '../statement/index.ts';
import { AgendaSection } from './AgendaSection.tsx';
import { AskedSection } from './AskedSection.tsx';
import { AttendanceSection } from './AttendanceSection.tsx';
import { ConclusionsSection, type Writing } from './ConclusionsSection.tsx';
import { MeetingActions } from './MeetingActions.tsx';
import { MeetingFacts } from './MeetingFacts.tsx';
import { MinutesSection } from './MinutesSection.tsx';
import type { ShownMeeting } from './meeting.graphql.ts';
import { MEETING_TONES } from './meeting-tone.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = { readonly meeting: ShownMeeting };

/** What is said at the meeting speaks of the period it appraises, or else of the year up to its day. */
const placeOf = ({ id, programmes, appraises, day, chairs, attendance }: ShownMeeting): StatementPlace => ({
  programmeId: programmes[0]?.id ?? null,
  occasionId: id,
  firstDay: appraises?.from ?? (`${day.slice(0, 4)}-01-01` as Day),
  lastDay: appraises?.to ?? day,
  concernedIds: [...new Set([...chairs, ...attendance.map(({ unit }) => unit)].map((unit) => unit.id))],
});

/** A meeting: first what the last one assigned, then what this one is about and what it concludes. */
export const MeetingView = ({ meeting }: Props) => {
  const t = useMeetingText();
  const [writing, setWriting] = useState<Writing | null>(null);
  return (
    <>
      <Head meeting={meeting} />
      {meeting.state === 'CANCELLED' ? (
        <Message tone="info" title={t('meeting.cancelled')}>
          {meeting.cancelReason}
        </Message>
      ) : null}
      <AskedSection meeting={meeting} onCarryOver={(each) => setWriting({ what: 'CARRIED', asked: each })} />
      <MeetingFacts meeting={meeting} />
      <AgendaSection meeting={meeting} />
      <AttendanceSection meeting={meeting} />
      <Statements
        place={placeOf(meeting)}
        title={t('meeting.statements')}
        open={meeting.openActs.includes('RECORD_MINUTES')}
      />
      <ConclusionsSection meeting={meeting} writing={writing} onWriting={setWriting} />
      <MinutesSection meeting={meeting} />
      <div className="dv-no-print">
        <Attachments recordId={meeting.id} />
        <RecordHistory id={meeting.id} />
      </div>
    </>
  );
};

const Head = ({ meeting }: Props) => {
  const t = useMeetingText();
  const local = useLocalText();
  const format = useFormat();
  const day = format.day(meeting.day);
  return (
    <PageHeader
      title={meeting.title}
      trail={<span className="dv-only-print">{t('meeting.minutesOf')}</span>}
      purpose={meeting.heldOn === null ? t('meeting.plannedFor', { day }) : `${t('meeting.heldOn')} ${day}`}
      mark={
        <>
          <StateBadge tone={MEETING_TONES[meeting.state]} word={local(MEETING_STATE_WORDS[meeting.state])} />
          <RecordMarks record={meeting} />
        </>
      }
      action={<MeetingActions meeting={meeting} />}
    />
  );
};
