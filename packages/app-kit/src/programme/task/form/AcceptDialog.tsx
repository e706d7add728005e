import { Dialog } from '@danvan/ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActForm } from '../../../form/ActForm.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { AcceptTask } from '../task.graphql.ts';
import { useTaskText } from '../use-task-text.ts';
import type { TaskDialogProps } from './dialog-props.ts';
import { useDone } from './use-done.ts';

/** The assigner accepts what was reported as done. */
export const AcceptDialog = ({ task, onClose }: TaskDialogProps) => {
  const t = useTaskText();
  const done = useDone(onClose);
  const [words, setWords] = useState('');
  const { perform, busy, said, faultAt } = useRecordAct(AcceptTask, (data) => data.acceptTask);
  return (
    <Dialog opened onClose={onClose} title={t('act.accept')}>
      <ActForm
        busy={busy}
        said={said}
        saveLabel={t('act.accept')}
        onCancel={onClose}
        onSave={async () => done(await perform({ id: task.id, version: task.version, words }))}
      >
        <p>{t('act.accept.say')}</p>
        <Textarea
          label={t('act.accept.words')}
          autosize
          minRows={2}
          value={words}
          error={faultAt('words')}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </ActForm>
    </Dialog>
  );
};
