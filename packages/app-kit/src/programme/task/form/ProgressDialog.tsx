import type { Day } from '@danvan/domain/kernel';
import { Dialog } from '@danvan/ui';
import { NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '../../../deadline/index.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { ReportTaskProgress } from '../task.graphql.ts';
import { useTaskText } from '../use-task-text.ts';
import { DelayFields } from './DelayFields.tsx';
import type { TaskDialogProps } from './dialog-props.ts';
import { delayInput, NO_DELAY } from './typed-delay.ts';
import { useDone } from './use-done.ts';

/** How far a task is: a percentage, words, or both; and why, when it is late. */
export const ProgressDialog = ({ task, onClose }: TaskDialogProps) => {
  const t = useTaskText();
  const today = useToday();
  const done = useDone(onClose);
  const [on, setOn] = useState<Day | null>(today);
  const [percent, setPercent] = useState<number | null>(null);
  const [words, setWords] = useState('');
  const [delay, setDelay] = useState(NO_DELAY);
  const act = useRecordAct(ReportTaskProgress, (data) => data.reportTaskProgress);
  const isLead = task.openActs.includes('REPORT_DONE');
  const order = { id: task.id, version: task.version, on: on ?? today, percent, words };
  return (
    <Dialog opened onClose={onClose} title={t('act.progress')}>
      <ActForm
        busy={act.busy}
        said={act.said}
        saveLabel={t('act.progress')}
        onCancel={onClose}
        onSave={async () => done(await act.perform({ ...order, delay: delayInput(delay) }))}
      >
        <DayInput label={t('act.progress.on')} day={on} onDay={setOn} error={act.faultAt('on')} required />
        <NumberInput
          label={t('act.progress.percent')}
          description={t('act.progress.percentHint')}
          min={0}
          max={100}
          allowDecimal={false}
          w={180}
          value={percent ?? ''}
          error={act.faultAt('percent')}
          onChange={(value) => setPercent(typeof value === 'number' ? value : null)}
        />
        <Textarea
          label={t('act.progress.words')}
          autosize
          minRows={3}
          value={words}
          error={act.faultAt('words')}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {isLead && task.daysLate > 0 ? (
          <DelayFields delay={delay} onDelay={setDelay} fault={act.faultAt('delay', 'words')} />
        ) : null}
      </ActForm>
    </Dialog>
  );
};
