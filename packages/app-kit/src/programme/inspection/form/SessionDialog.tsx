import type { Day } from '@danvan/domain/kernel';
import { Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../form/DayInput.tsx';
import { today } from '../../../unit-page/today.ts';
import { useRecordAct } from '../../record/use-record-act.ts';
import { RecordSession, type ShownInspection, type ShownSession } from '../inspection.graphql.ts';
import { useInspectionText } from '../use-inspection-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { CountInput } from './CountInput.tsx';
import { useFinish } from './use-finish.ts';

type Props = {
  readonly inspection: ShownInspection;
  /** Null for a new one. */
  readonly session: ShownSession | null;
  readonly onClose: () => void;
};

const draftOf = (session: ShownSession | null, today: Day) => ({
  heldOn: session?.heldOn ?? today,
  place: session?.place ?? '',
  unitIds: session?.units.map(({ id }) => id) ?? [],
  fromDelegation: session?.fromDelegation ?? null,
  fromUnits: session?.fromUnits ?? null,
  content: session?.content ?? '',
});
type Draft = ReturnType<typeof draftOf>;

/** Records a working session: when, where, with whom, how many. */
export const SessionDialog = ({ inspection, session, onClose }: Props) => {
  const t = useInspectionText();
  const [draft, setDraft] = useState(() => draftOf(session, today()));
  const patch = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const act = useRecordAct(RecordSession, (data) => data.recordSession);
  const finish = useFinish('done.saved', onClose);
  const { id, version } = inspection;
  const save = async () =>
    finish(await act.perform({ id, version, sessionId: session?.id ?? null, ...draft }));
  return (
    <ActDialog title={t('act.session')} act={act} onSave={save} onClose={onClose}>
      <DayInput
        label={t('field.heldOn')}
        required
        day={draft.heldOn}
        error={act.faultAt('heldOn')}
        onDay={(day) => day && patch({ heldOn: day })}
      />
      <TextInput
        label={t('field.place')}
        value={draft.place}
        error={act.faultAt('place')}
        onChange={(event) => patch({ place: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={t('field.units')}
        description={t('field.units.hint')}
        value={draft.unitIds}
        onChange={(unitIds) => patch({ unitIds })}
      >
        <Stack gap={6} mt={4}>
          {inspection.inspected.map((unit) => (
            <Checkbox key={unit.id} value={unit.id} label={unit.name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group align="flex-start">
        <CountInput
          label={t('field.fromDelegation')}
          count={draft.fromDelegation}
          error={act.faultAt('fromDelegation')}
          onCount={(fromDelegation) => patch({ fromDelegation })}
        />
        <CountInput
          label={t('field.fromUnits')}
          count={draft.fromUnits}
          error={act.faultAt('fromUnits')}
          onCount={(fromUnits) => patch({ fromUnits })}
        />
      </Group>
      <Textarea
        label={t('field.content')}
        autosize
        minRows={3}
        value={draft.content}
        error={act.faultAt('content')}
        onChange={(event) => patch({ content: event.currentTarget.value })}
      />
    </ActDialog>
  );
};
