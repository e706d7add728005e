import { ReasonDialog } from '@danvan/ui';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { ReturnCommendation, type ShownCommendation, WithdrawCommendation } from '../commendation.graphql.ts';
import { useCommendationText } from '../use-commendation-text.ts';
import { useTold } from './use-told.ts';

type Props = {
  readonly act: 'RETURN' | 'WITHDRAW';
  readonly commendation: ShownCommendation;
  readonly onClose: () => void;
};

/** Returns a proposal or takes it back, with a reason. */
export const StopDialog = ({ act, commendation: { id, version }, onClose }: Props) => {
  const t = useCommendationText();
  const told = useTold();
  const returning = useRecordAct(ReturnCommendation, (data) => data.returnCommendation);
  const withdrawing = useRecordAct(WithdrawCommendation, (data) => data.withdrawCommendation);
  const { perform, busy, said, faultAt } = act === 'RETURN' ? returning : withdrawing;
  const save = async (reason: string) => {
    if (told(await perform({ id, version, reason }), t(`act.${act}.done`))) onClose();
  };
  return (
    <ReasonDialog
      opened
      title={t(`act.${act}`)}
      reasonLabel={t(`act.${act}.reason`)}
      missing={t('act.reasonMissing')}
      confirmLabel={t(`act.${act}`)}
      cancelLabel={t('act.cancel')}
      busy={busy}
      fault={faultAt('reason') ?? said}
      onConfirm={(reason) => void save(reason)}
      onClose={onClose}
    />
  );
};
