import type { Day } from '@danvan/domain/kernel';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { ActDialog } from '../act/ActDialog.tsx';
import { pointName } from '../domain-model.ts';
import { DropOutReplicationPoint, type ShownModel, type ShownPoint } from '../model.graphql.ts';
import { useModelText } from '../use-model-text.ts';
import { useNeededDay } from '../use-needed-day.ts';
import { useTold } from '../use-told.ts';

type Props = { readonly model: ShownModel; readonly point: ShownPoint; readonly onClose: () => void };

/** Records that a point applies the model no more, since when and why. */
export const DropOutDialog = ({ model: { id, version }, point, onClose }: Props) => {
  const t = useModelText();
  const told = useTold();
  const act = useRecordAct(DropOutReplicationPoint, (data) => data.dropOutReplicationPoint);
  const [on, setOn] = useState<Day | null>(null);
  const [reason, setReason] = useState('');
  const needed = useNeededDay(on);
  const save = async () => {
    if (on === null) return needed.tell();
    const outcome = await act.perform({ id, version, pointId: point.id, on, reason });
    if (told(outcome, t('model.point.saved'))) onClose();
  };
  return (
    <ActDialog
      title={t('model.point.dropOf', { name: pointName(point) })}
      act={act}
      onSave={save}
      onClose={onClose}
    >
      <DayInput
        label={t('model.point.dropOn')}
        day={on}
        onDay={setOn}
        required
        error={needed.missing ?? act.faultAt('on')}
      />
      <Textarea
        label={t('model.point.dropReason')}
        withAsterisk
        rows={3}
        value={reason}
        error={act.faultAt('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  );
};
