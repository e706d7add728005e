import { ConfirmDialog } from '@danvan/ui';
import { useKitText } from '../../../language/use-text.ts';
import { useRecordAct } from '../../record/use-record-act.ts';
import { CloseInspection, type ShownInspection, WithdrawPart } from '../inspection.graphql.ts';
import { useInspectionText } from '../use-inspection-text.ts';
import { useFinish } from './use-finish.ts';

type Props = { readonly inspection: ShownInspection; readonly onClose: () => void };

/** Closes an inspection whose last recommendation is closed. */
export const CloseDialog = ({ inspection: { id, version }, onClose }: Props) => {
  const t = useInspectionText();
  const kit = useKitText();
  const act = useRecordAct(CloseInspection, (data) => data.closeInspection);
  const finish = useFinish('done.close', onClose);
  return (
    <ConfirmDialog
      opened
      title={t('act.close')}
      confirmLabel={t('act.close')}
      cancelLabel={kit('kit.cancel')}
      busy={act.busy}
      fault={act.said}
      onConfirm={async () => finish(await act.perform({ id, version }))}
      onClose={onClose}
    >
      {t('close.words')}
    </ConfirmDialog>
  );
};

/** Takes back something that was recorded by mistake. */
export const WithdrawDialog = ({
  inspection: { id, version },
  partId,
  onClose,
}: Props & { readonly partId: string }) => {
  const t = useInspectionText();
  const kit = useKitText();
  const act = useRecordAct(WithdrawPart, (data) => data.withdrawInspectionPart);
  const finish = useFinish('done.withdrawn', onClose);
  return (
    <ConfirmDialog
      opened
      title={t('act.withdraw')}
      confirmLabel={t('act.withdraw')}
      cancelLabel={kit('kit.cancel')}
      busy={act.busy}
      fault={act.said}
      onConfirm={async () => finish(await act.perform({ id, version, partId }))}
      onClose={onClose}
    >
      {t('withdraw.words')}
    </ConfirmDialog>
  );
};
