import { ReasonDialog } from '@danvan/ui';
import { useRecordAct } from '../../record/use-record-act.ts';
import { CancelTask } from '../task.graphql.ts';
import { useTaskText } from '../use-task-text.ts';
import type { TaskDialogProps } from './dialog-props.ts';
import { useDone } from './use-done.ts';

/** Cancels a task, with the reason. */
export const CancelDialog = ({ task: { id, version }, onClose }: TaskDialogProps) => {
  const t = useTaskText();
  const done = useDone(onClose);
  const { perform, busy, said, faultAt } = useRecordAct(CancelTask, (data) => data.cancelTask);
  return (
    <ReasonDialog
      opened
      title={t('act.cancel')}
      reasonLabel={t('act.cancel.reason')}
      missing={t('act.missing')}
      confirmLabel={t('act.cancel')}
      cancelLabel={t('act.close')}
      busy={busy}
      fault={faultAt('reason') ?? said}
      onClose={onClose}
      onConfirm={async (reason) => done(await perform({ id, version, reason }))}
    />
  );
};
