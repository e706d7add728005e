import { type Seat, SeatPicture, Section } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../formatting/use-format.ts';
import { AttendanceDialog } from './AttendanceDialog.tsx';
import styles from './Meeting.module.css';
import type { ShownMeeting, ShownSeat } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';
import { useTotalText } from './use-total-text.ts';

type Props = { readonly meeting: ShownMeeting };

/** Who is there: units with their counts, and the seats at the bridge points. */
export const AttendanceSection = ({ meeting }: Props) => {
  const t = useMeetingText();
  const [editing, setEditing] = useState(false);
  const { attendance, bridgePoints } = meeting;
  return (
    <Section
      title={t('meeting.attendance')}
      note={t('meeting.attendanceNote')}
      aside={
        meeting.openActs.includes('RECORD_ATTENDANCE') ? (
          <Button className="dv-no-print" variant="default" size="xs" onClick={() => setEditing(true)}>
            {t('meeting.attendanceEdit')}
          </Button>
        ) : null
      }
    >
      {attendance.length + bridgePoints.length === 0 ? (
        <p className="dv-quiet">{t('meeting.noAttendance')}</p>
      ) : null}
      {bridgePoints.length > 0 ? <Bridges meeting={meeting} /> : <Hall meeting={meeting} />}
      {editing ? <AttendanceDialog meeting={meeting} onDone={() => setEditing(false)} /> : null}
    </Section>
  );
};

const usePeople = () => {
  const t = useMeetingText();
  const format = useFormat();
  return (people: number | null, isShort = false): string => {
    if (people === null) return t('meeting.notCounted');
    return isShort ? format.number(people) : t('meeting.peopleOf', { people: format.number(people) });
  };
};

/** The units of the main hall, in a line each. */
const Hall = ({ meeting: { attendance, attendanceTotal } }: Props) => {
  const peopleOf = usePeople();
  const totalText = useTotalText();
  if (attendance.length === 0) return null;
  return (
    <>
      <p className={styles.summary}>
        <strong>{totalText(attendanceTotal)}</strong>
      </p>
      <ul className={styles.list}>
        {attendance.map(({ unit, people }, index) => (
          <li key={unit.id} className={styles.line}>
            <span className={styles.number}>{index + 1}.</span>
            <span>{unit.name}</span>
            <span className="dv-number">{peopleOf(people)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Bridges = ({ meeting }: Props) => {
  const t = useMeetingText();
  const peopleOf = usePeople();
  const totalText = useTotalText();
  const { attendance, attendanceTotal, bridgePoints, bridgePointTotal } = meeting;
  const seatOf = ({ unit, people }: ShownSeat): Seat => ({
    key: unit.id,
    name: unit.shortName,
    count: people,
    word: peopleOf(people, true),
  });
  return (
    <>
      <p className={styles.summary}>
        <strong>{t('meeting.bridgePoints')}</strong>
        <span>{totalText(bridgePointTotal)}</span>
      </p>
      <SeatPicture
        label={t('meeting.bridgePoints')}
        hall={
          <>
            <strong>{t('meeting.hall')}</strong>
            {attendance.length > 0 ? <div>{totalText(attendanceTotal)}</div> : null}
          </>
        }
        seats={bridgePoints.map(seatOf)}
      />
      {attendance.length > 0 ? (
        <p className={styles.under}>
          {attendance.map(({ unit, people }) => (
            <span key={unit.id}>{`${unit.name}: ${peopleOf(people)}`}</span>
          ))}
        </p>
      ) : null}
    </>
  );
};
