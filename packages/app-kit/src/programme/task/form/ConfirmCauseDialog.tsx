import { ConfirmDialog } from '@danvan/ui';
import { useRecordAct } from '../../record/use-record-act.ts';
import { ConfirmDelayCause } from '../task.graphql.ts';
import { useTaskText } from '../use-task-text.ts';
import type { TaskDialogProps } from './dialog-props.ts';
import { useDone } from './use-done.ts';

/** The assigner confirms that the cause of a delay is objective. */
export const ConfirmCauseDialog = ({ task, onClose }: TaskDialogProps) => {
  const t = useTaskText();
  const done = useDone(onClose);
  const { perform, busy, said } = useRecordAct(ConfirmDelayCause, (data) => data.confirmDelayCause);
  return (
    <ConfirmDialog
      opened
      title={t('act.confirm')}
      confirmLabel={t('act.confirm')}
      cancelLabel={t('act.close')}
      busy={busy}
      fault={said}
      onClose={onClose}
      onConfirm={async () => done(await perform({ id: task.id, version: task.version }))}
    >
      <p>{task.delay?.words}</p>
      <p>{t('act.confirm.say')}</p>
    </ConfirmDialog>
  );
};
