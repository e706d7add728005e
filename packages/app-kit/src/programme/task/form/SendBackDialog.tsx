import { Dialog } from '@danvan/ui';
import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActForm } from '../../../form/ActForm.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { SendBackTask } from '../task.graphql.ts';
import { useTaskText } from '../use-task-text.ts';
import type { TaskDialogProps } from './dialog-props.ts';
import { useDone } from './use-done.ts';

/** The assigner sends back what was reported as done, and says what is missing. */
export const SendBackDialog = ({ task: { id, version }, onClose }: TaskDialogProps) => {
  const t = useTaskText();
  const done = useDone(onClose);
  const [reason, setReason] = useState('');
  const [failsQuality, setFailsQuality] = useState(false);
  const { perform, busy, said, faultAt } = useRecordAct(SendBackTask, (data) => data.sendBackTask);
  return (
    <Dialog opened onClose={onClose} title={t('act.sendBack')}>
      <ActForm
        busy={busy}
        said={said}
        saveLabel={t('act.sendBack')}
        onCancel={onClose}
        onSave={async () => done(await perform({ id, version, reason, failsQuality }))}
      >
        <Textarea
          label={t('act.sendBack.reason')}
          withAsterisk
          autosize
          minRows={3}
          value={reason}
          error={faultAt('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Checkbox
          label={t('act.sendBack.quality')}
          checked={failsQuality}
          onChange={(event) => setFailsQuality(event.currentTarget.checked)}
        />
      </ActForm>
    </Dialog>
  );
};
