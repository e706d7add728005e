import type { Day } from '@danvan/domain/kernel';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { RecordModelResult, type ShownModel } from '../model.graphql.ts';
import { useModelText } from '../use-model-text.ts';
import { useNeededDay } from '../use-needed-day.ts';
import { useTold } from '../use-told.ts';
import { ActDialog } from './ActDialog.tsx';
import { FiguresField, type TypedFigure } from './FiguresField.tsx';

type Props = { readonly model: ShownModel; readonly onClose: () => void };

/** Records what a model has brought by a day, in words and in counts. */
export const ResultDialog = ({ model: { id, version }, onClose }: Props) => {
  const t = useModelText();
  const told = useTold();
  const act = useRecordAct(RecordModelResult, (data) => data.recordModelResult);
  const [on, setOn] = useState<Day | null>(null);
  const [text, setText] = useState('');
  const [figures, setFigures] = useState<readonly TypedFigure[]>([]);
  const needed = useNeededDay(on);
  const save = async () => {
    if (on === null) return needed.tell();
    const typed = figures.map(({ entry, what }) => ({ entry, what }));
    const outcome = await act.perform({ id, version, on, text, figures: typed });
    if (told(outcome, t('model.result.saved'))) onClose();
  };
  return (
    <ActDialog title={t('model.act.RECORD_RESULT')} act={act} onSave={save} onClose={onClose}>
      <DayInput
        label={t('model.result.on')}
        day={on}
        onDay={setOn}
        required
        error={needed.missing ?? act.faultAt('on')}
      />
      <Textarea
        label={t('model.result.text')}
        withAsterisk
        autosize
        minRows={3}
        value={text}
        error={act.faultAt('text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FiguresField figures={figures} onFigures={setFigures} faultAt={act.faultAt} />
    </ActDialog>
  );
};
