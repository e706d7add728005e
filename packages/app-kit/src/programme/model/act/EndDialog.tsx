import type { Day } from '@danvan/domain/kernel';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { EndModel, type ShownModel } from '../model.graphql.ts';
import { useModelText } from '../use-model-text.ts';
import { useNeededDay } from '../use-needed-day.ts';
import { useTold } from '../use-told.ts';
import { ActDialog } from './ActDialog.tsx';

type Props = { readonly model: ShownModel; readonly onClose: () => void };

/** Ends a model at home. */
export const EndDialog = ({ model: { id, version }, onClose }: Props) => {
  const t = useModelText();
  const told = useTold();
  const act = useRecordAct(EndModel, (data) => data.endModel);
  const [on, setOn] = useState<Day | null>(null);
  const [reason, setReason] = useState('');
  const needed = useNeededDay(on);
  const save = async () => {
    if (on === null) return needed.tell();
    if (told(await act.perform({ id, version, on, reason }), t('model.end.saved'))) onClose();
  };
  return (
    <ActDialog title={t('model.act.END')} act={act} onSave={save} onClose={onClose}>
      <p>{t('model.end.note')}</p>
      <DayInput
        label={t('model.end.on')}
        day={on}
        onDay={setOn}
        required
        error={needed.missing ?? act.faultAt('on')}
      />
      <Textarea
        label={t('model.end.reason')}
        withAsterisk
        rows={3}
        value={reason}
        error={act.faultAt('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  );
};
