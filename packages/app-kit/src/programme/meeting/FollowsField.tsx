import { NativeSelect } from '@mantine/core';
import { useAsk } from '../../ask/use-ask.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { EarlierMeetingsQuery } from './meeting.graphql.ts';
import { useMeetingText } from './use-meeting-text.ts';

type Props = {
  /** Only meetings of this programme can be followed. */
  readonly programmeId: string;
  /** The meeting itself, which it cannot follow. */
  readonly except: string | null;
  readonly value: string | null;
  readonly onValue: (id: string | null) => void;
  readonly error: string | null;
};

/** The meeting before, among those of the same programme. */
export const FollowsField = ({ programmeId, except, value, onValue, error }: Props) => {
  const t = useMeetingText();
  const format = useFormat();
  const asked = useAsk(EarlierMeetingsQuery, { filter: { programmeId } });
  const known = asked.status === 'ready' ? asked.data.meetings.nodes : [];
  const data = known
    .filter(({ id, state }) => id !== except && state !== 'CANCELLED')
    .map(({ id, title, day }) => ({ value: id, label: `${format.day(day)} · ${title}` }));
  return (
    <NativeSelect
      label={t('meeting.follows')}
      description={t('meeting.followsHint')}
      value={value ?? ''}
      error={error}
      data={[{ value: '', label: t('meeting.followsNone') }, ...data]}
      onChange={(event) => onValue(event.currentTarget.value || null)}
    />
  );
};
