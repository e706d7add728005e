import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { UnitsField } from '../../form/index.ts';
import styles from './MeetingForm.module.css';
import { readCount, type SeatDraft } from './meeting-draft.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  readonly label: string;
  readonly seats: readonly SeatDraft[];
  readonly onSeats: (seats: readonly SeatDraft[]) => void;
  /** What the server says of a row, or of one member of it. */
  readonly faultAt: (index: number, ...member: readonly string[]) => string | null;
};

/** Units with how many people of each are there: counts only, empty while nobody has counted. */
export const SeatRows = ({ label, seats, onSeats, faultAt }: Props) => {
  const choose = (units: readonly SeatDraft['unit'][]) =>
    onSeats(units.map((unit) => seats.find((seat) => seat.unit.id === unit.id) ?? { unit, people: '' }));
  return (
    <div>
      <UnitsField
        label={label}
        units={[]}
        onUnits={(units) => choose([...seats.map(({ unit }) => unit), ...units])}
      />
      <ul className={styles.rows}>
        {seats.map((seat, index) => (
          <SeatRow
            key={seat.unit.id}
            seat={seat}
            fault={faultAt(index, 'people') ?? faultAt(index)}
            onPeople={(people) => onSeats(seats.map((each) => (each === seat ? { ...each, people } : each)))}
            onRemove={() => onSeats(seats.filter((each) => each !== seat))}
          />
        ))}
      </ul>
    </div>
  );
};

type RowProps = {
  readonly seat: SeatDraft;
  readonly fault: string | null;
  readonly onPeople: (people: string) => void;
  readonly onRemove: () => void;
};

const SeatRow = ({ seat: { unit, people }, fault, onPeople, onRemove }: RowProps) => {
  const t = useMeetingText();
  const isBad = people.trim() !== '' && readCount(people) === null;
  return (
    <li className={styles.seat}>
      <span>{unit.name}</span>
      <TextInput
        ref={(input) => input?.setCustomValidity(isBad ? t('meeting.countBad') : '')}
        aria-label={t('meeting.seatPeople', { unit: unit.name })}
        placeholder={t('meeting.countHint')}
        inputMode="numeric"
        size="xs"
        value={people}
        error={isBad ? t('meeting.countBad') : fault}
        onChange={(event) => onPeople(event.currentTarget.value)}
      />
      <ActionIcon
        variant="subtle"
        aria-label={t('meeting.seatRemove', { unit: unit.name })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
};
