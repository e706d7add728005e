import { useLocalText } from '@danvan/app-kit';
import { ActForm, DayInput, UnitsField, VisibilityField } from '@danvan/app-kit/form';
import { ProgrammePicker } from '@danvan/app-kit/programme/programme';
import { useRecordAct } from '@danvan/app-kit/programme/record';
import type { Day } from '@danvan/domain/kernel';
import { ACTIVITY_KIND_WORDS, ACTIVITY_KINDS, type ActivityKind } from '@danvan/domain/programme';
import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type ListedActivity, RecordActivity, ReviseActivity } from './activity.graphql.ts';
import { type ActivityEntry, emptyEntry, entryOf, inputOf } from './activity-entry.ts';
import { CommendationFields } from './CommendationFields.tsx';
import { CountRows } from './CountRows.tsx';
import { useActivityText } from './use-activity-text.ts';

type Props = {
  /** Null: one that is not recorded yet. */
  readonly activity: ListedActivity | null;
  readonly today: Day;
  readonly onDone: () => void;
};

/** Records what the unit did, or mends it; what was typed stays when it is refused. */
export const ActivityForm = ({ activity, today, onDone }: Props) => {
  const [entry, setEntry] = useState(() => (activity ? entryOf(activity) : emptyEntry(today)));
  const add = useRecordAct(RecordActivity, (data) => data.recordActivity);
  const revise = useRecordAct(ReviseActivity, (data) => data.reviseActivity);
  const { busy, said, faultAt } = activity ? revise : add;
  const save = async () => {
    const input = inputOf(entry);
    const outcome = await (activity
      ? revise.perform({ ...input, id: activity.id, version: activity.version })
      : add.perform(input));
    if (outcome.ok) onDone();
  };
  return (
    <ActForm busy={busy} said={said} onSave={() => void save()} onCancel={onDone}>
      <ActivityFields entry={entry} onEntry={setEntry} faultAt={faultAt} />
    </ActForm>
  );
};

type FieldsProps = {
  readonly entry: ActivityEntry;
  readonly onEntry: (entry: ActivityEntry) => void;
  readonly faultAt: (...path: (string | number)[]) => string | null;
};

const ActivityFields = ({ entry, onEntry, faultAt }: FieldsProps) => {
  const t = useActivityText();
  const local = useLocalText();
  const set = (change: Partial<ActivityEntry>) => onEntry({ ...entry, ...change });
  return (
    <>
      <NativeSelect
        label={t('activity.kind')}
        value={entry.kind}
        data={ACTIVITY_KINDS.map((each) => ({ value: each, label: local(ACTIVITY_KIND_WORDS[each]) }))}
        onChange={(event) => set({ kind: event.currentTarget.value as ActivityKind })}
      />
      <TextInput
        label={t('activity.name')}
        withAsterisk
        value={entry.name}
        error={faultAt('name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Days entry={entry} set={set} faultAt={faultAt} />
      <CountRows entry={entry} onEntry={onEntry} faultAt={faultAt} />
      {entry.kind === 'COMMENDATION' ? (
        <CommendationFields entry={entry} set={set} faultAt={faultAt} />
      ) : null}
      <TextInput
        label={t('activity.place')}
        value={entry.place}
        error={faultAt('place')}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
      <UnitsField
        label={t('activity.partners')}
        units={entry.partners}
        onUnits={(partners) => set({ partners })}
      />
      <ProgrammePicker
        label={t('activity.programmes')}
        records={entry.programmes}
        onRecords={(programmes) => set({ programmes })}
      />
      <Textarea
        label={t('activity.description')}
        description={t('activity.description.hint')}
        autosize
        minRows={2}
        value={entry.description}
        error={faultAt('description')}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
      <VisibilityField value={entry.visibility} onChange={(visibility) => set({ visibility })} />
    </>
  );
};

type DaysProps = Pick<FieldsProps, 'entry' | 'faultAt'> & {
  readonly set: (change: Partial<ActivityEntry>) => void;
};

const Days = ({ entry, set, faultAt }: DaysProps) => {
  const t = useActivityText();
  return (
    <Group gap={16} align="flex-start">
      <DayInput
        label={t('activity.firstDay')}
        required
        day={entry.firstDay}
        error={faultAt('firstDay')}
        onDay={(firstDay) => set({ firstDay })}
      />
      <DayInput
        label={t('activity.lastDay')}
        required
        day={entry.lastDay}
        error={faultAt('lastDay')}
        onDay={(lastDay) => set({ lastDay })}
      />
    </Group>
  );
};
