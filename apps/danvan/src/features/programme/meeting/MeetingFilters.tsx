import { useAsk, useLocalText } from '@danvan/app-kit';
import { useToday } from '@danvan/app-kit/deadline';
import { useMeetingText } from '@danvan/app-kit/programme/meeting';
import { RecordSearchQuery } from '@danvan/app-kit/programme/record';
import { MEETING_KIND_WORDS, MEETING_KINDS } from '@danvan/domain/programme';
import { Group, NativeSelect } from '@mantine/core';
import { type MeetingChoice, yearsUpTo } from './meeting-filter.ts';

type Props = {
  readonly choice: MeetingChoice;
  readonly onChoice: (name: keyof MeetingChoice, value: string | null) => void;
};

/** Narrows meetings to a programme, a kind, a year. */
export const MeetingFilters = ({ choice, onChoice }: Props) => {
  const t = useMeetingText();
  const local = useLocalText();
  const today = useToday();
  const asked = useAsk(RecordSearchQuery, { filter: { kinds: ['PROGRAMME'] }, first: 100 });
  const programmes = asked.status === 'ready' ? asked.data.workRecords.nodes : [];
  const fields = [
    {
      name: 'programmeId',
      label: t('meeting.filterProgramme'),
      all: t('meeting.allProgrammes'),
      data: programmes.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      name: 'kind',
      label: t('meeting.filterKind'),
      all: t('meeting.allKinds'),
      data: MEETING_KINDS.map((kind) => ({ value: kind, label: local(MEETING_KIND_WORDS[kind]) })),
    },
    {
      name: 'year',
      label: t('meeting.filterYear'),
      all: t('meeting.allYears'),
      data: yearsUpTo(today).map((year) => ({ value: String(year), label: t('meeting.year', { year }) })),
    },
  ] as const;
  return (
    <Group gap={8} mb={20} className="dv-no-print">
      {fields.map(({ name, label, all, data }) => (
        <NativeSelect
          key={name}
          aria-label={label}
          maw={320}
          value={choice[name] ?? ''}
          data={[{ value: '', label: all }, ...data]}
          onChange={(event) => onChoice(name, event.currentTarget.value || null)}
        />
      ))}
    </Group>
  );
};
