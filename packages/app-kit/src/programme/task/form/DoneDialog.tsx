import type { Day } from '@danvan/domain/kernel';
import { Dialog } from '@danvan/ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '../../../deadline/index.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { ReportTaskDone } from '../task.graphql.ts';
import { useTaskText } from '../use-task-text.ts';
import { DelayFields } from './DelayFields.tsx';
import type { TaskDialogProps } from './dialog-props.ts';
import { delayInput, NO_DELAY } from './typed-delay.ts';
import { useDone } from './use-done.ts';

/** The lead reports that a task is done: what came of it and when; and why, when it was late. */
export const DoneDialog = ({ task, onClose }: TaskDialogProps) => {
  const t = useTaskText();
  const today = useToday();
  const done = useDone(onClose);
  const [finishedOn, setFinishedOn] = useState<Day | null>(today);
  const [result, setResult] = useState(task.result ?? '');
  const [delay, setDelay] = useState(NO_DELAY);
  const act = useRecordAct(ReportTaskDone, (data) => data.reportTaskDone);
  const order = { id: task.id, version: task.version, finishedOn: finishedOn ?? today, result };
  return (
    <Dialog opened onClose={onClose} title={t('act.done')}>
      <ActForm
        busy={act.busy}
        said={act.said}
        saveLabel={t('act.done')}
        onCancel={onClose}
        onSave={async () => done(await act.perform({ ...order, delay: delayInput(delay) }))}
      >
        <DayInput
          label={t('act.done.on')}
          day={finishedOn}
          onDay={setFinishedOn}
          error={act.faultAt('finishedOn')}
          required
        />
        <Textarea
          label={t('act.done.result')}
          description={t('act.done.resultHint')}
          withAsterisk
          autosize
          minRows={3}
          value={result}
          error={act.faultAt('result')}
          onChange={(event) => setResult(event.currentTarget.value)}
        />
        {(finishedOn ?? today) > task.deadline ? (
          <DelayFields delay={delay} onDelay={setDelay} fault={act.faultAt('delay', 'words')} />
        ) : null}
      </ActForm>
    </Dialog>
  );
};
