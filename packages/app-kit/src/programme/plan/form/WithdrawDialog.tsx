import { ReasonDialog } from '@danvan/ui';
import { useRecordAct } from '../../record/use-record-act.ts';
import { useDone } from '../../task/form/use-done.ts';
import { WithdrawPlan } from '../plan.graphql.ts';
import { usePlanText } from '../use-plan-text.ts';
import type { PlanDialogProps } from './IssueDialog.tsx';

/** Takes a plan back, with the reason. */
export const WithdrawDialog = ({ plan: { id, version }, onClose }: PlanDialogProps) => {
  const t = usePlanText();
  const done = useDone(onClose);
  const { perform, busy, said, faultAt } = useRecordAct(WithdrawPlan, (data) => data.withdrawPlan);
  return (
    <ReasonDialog
      opened
      title={t('act.WITHDRAW')}
      reasonLabel={t('act.WITHDRAW.reason')}
      missing={t('act.missing')}
      confirmLabel={t('act.WITHDRAW')}
      cancelLabel={t('act.close')}
      busy={busy}
      fault={faultAt('reason') ?? said}
      onClose={onClose}
      onConfirm={async (reason) => done(await perform({ id, version, reason }))}
    >
      {t('act.WITHDRAW.say')}
    </ReasonDialog>
  );
};
