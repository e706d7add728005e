import { Message } from '@danvan/ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../../form/DayInput.tsx';
import { today } from '../../../unit-page/today.ts';
import { useRecordAct } from '../../record/use-record-act.ts';
import { ConcludeInspection, type ShownInspection } from '../inspection.graphql.ts';
import { useInspectionText } from '../use-inspection-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { useFinish } from './use-finish.ts';

type Props = { readonly inspection: ShownInspection; readonly onClose: () => void };

/** Issues the conclusion; the fault of a recommendation that would be due before it is told under the day. */
export const ConcludeDialog = ({ inspection, onClose }: Props) => {
  const t = useInspectionText();
  const [concludedOn, setConcludedOn] = useState(today);
  const [text, setText] = useState('');
  const act = useRecordAct(ConcludeInspection, (data) => data.concludeInspection);
  const finish = useFinish('done.conclude', onClose);
  const { id, version, recommendations } = inspection;
  const count = recommendations.length;
  const earlyDeadline = recommendations
    .map((_, index) => act.faultAt('recommendations', index, 'deadline'))
    .find((fault) => fault !== null);
  return (
    <ActDialog
      title={t('act.conclude')}
      saveLabel={t('act.conclude')}
      act={act}
      onSave={async () => finish(await act.perform({ id, version, concludedOn, text }))}
      onClose={onClose}
    >
      <Message tone={count === 0 ? 'warning' : 'info'}>
        {count === 0 ? t('conclude.none') : t('conclude.words', { count })}
      </Message>
      <DayInput
        label={t('field.concludedOn')}
        required
        day={concludedOn}
        error={act.faultAt('concludedOn') ?? earlyDeadline ?? null}
        onDay={(day) => day && setConcludedOn(day)}
      />
      <Textarea
        label={t('field.conclusion')}
        autosize
        minRows={4}
        value={text}
        error={act.faultAt('text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ActDialog>
  );
};
