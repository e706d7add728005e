import { useFormat, useLocalText } from '@danvan/app-kit';
import { type ListedMeeting, MEETING_TONES, useMeetingText } from '@danvan/app-kit/programme/meeting';
import { RecordLink, RecordMarks } from '@danvan/app-kit/programme/record';
import { MEETING_KIND_WORDS, MEETING_STATE_WORDS } from '@danvan/domain/programme';
import { type DataColumn, DataTable, StateBadge } from '@danvan/ui';
import styles from './Meetings.module.css';

type Props = { readonly label: string; readonly meetings: readonly ListedMeeting[] };

/** Meetings, a line each: when, what, who chairs, how many, what came of it. */
export const MeetingTable = ({ label, meetings }: Props) => (
  <DataTable label={label} columns={useColumns()} rows={meetings} rowKey={({ id }) => id} />
);

const Name = ({ meeting }: { readonly meeting: ListedMeeting }) => {
  const local = useLocalText();
  return (
    <div className={styles.name}>
      <RecordLink record={{ ...meeting, kind: 'MEETING' }} />
      <div className={styles.under}>
        <span>{local(MEETING_KIND_WORDS[meeting.meetingKind])}</span>
        {meeting.place ? <span>{meeting.place}</span> : null}
        <RecordMarks record={meeting} />
      </div>
      {meeting.programmes.map((programme) => (
        <div key={programme.id} className={styles.programme}>
          <RecordLink record={programme} />
        </div>
      ))}
    </div>
  );
};

/** Units and people of the hall, and bridge points beside them: never one sum. */
const Attendance = ({ meeting }: { readonly meeting: ListedMeeting }) => {
  const t = useMeetingText();
  const format = useFormat();
  const { attendanceTotal: hall, bridgePointTotal: bridges } = meeting;
  const said = [
    ...(hall.counted > 0
      ? [t('meeting.unitsAndPeople', { units: hall.units, people: format.number(hall.people) })]
      : hall.units > 0
        ? [t('meeting.unitsOnly', { units: hall.units })]
        : []),
    ...(bridges.units > 0 ? [t('meeting.bridges', { units: bridges.units })] : []),
  ];
  return said.length > 0 ? said.join('; ') : '–';
};

const useColumns = (): readonly DataColumn<ListedMeeting>[] => {
  const t = useMeetingText();
  const local = useLocalText();
  const format = useFormat();
  return [
    {
      key: 'name',
      header: t('meeting.name'),
      cell: (meeting) => <Name meeting={meeting} />,
      sortBy: ({ title }) => title,
    },
    {
      key: 'day',
      header: t('meeting.day'),
      width: 104,
      cell: ({ day }) => format.day(day),
      sortBy: ({ day }) => day,
    },
    {
      key: 'chairs',
      header: t('meeting.chairs'),
      cell: ({ chairs }) => <div className={styles.chairs}>{chairs.map(({ name }) => name).join('; ')}</div>,
    },
    {
      key: 'people',
      header: t('meeting.people'),
      cell: (meeting) => <Attendance meeting={meeting} />,
    },
    {
      key: 'conclusions',
      header: t('meeting.conclusions'),
      cell: ({ conclusions }) =>
        conclusions.length === 0 ? (
          '–'
        ) : (
          <div className={styles.short}>
            {t('meeting.concluded', {
              all: conclusions.length,
              assigned: conclusions.filter(({ isAssigned }) => isAssigned).length,
            })}
          </div>
        ),
    },
    {
      key: 'state',
      header: t('meeting.state'),
      cell: ({ state }) => (
        <StateBadge tone={MEETING_TONES[state]} word={local(MEETING_STATE_WORDS[state])} />
      ),
    },
  ];
};
