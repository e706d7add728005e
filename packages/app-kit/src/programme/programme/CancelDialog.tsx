import { PROGRAMME_ACT_WORDS } from '@danvan/domain/programme';
import { ReasonDialog } from '@danvan/ui';
import { useFormText } from '../../form/use-form-text.ts';
import { useLocalText } from '../../language/use-text.ts';
import { today } from '../../unit-page/today.ts';
import { useSaved } from '../document/use-saved.ts';
import { useRecordAct } from '../record/use-record-act.ts';
import { CancelProgramme, type ShownProgramme } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = { readonly programme: ShownProgramme; readonly onClose: () => void };

/** Cancels a programme from today on, with the reason. */
export const CancelDialog = ({ programme, onClose }: Props) => {
  const t = useProgrammeText();
  const form = useFormText();
  const local = useLocalText();
  const saved = useSaved();
  const { perform, busy, said, faultAt } = useRecordAct(CancelProgramme, (data) => data.cancelProgramme);
  return (
    <ReasonDialog
      opened
      title={local(PROGRAMME_ACT_WORDS.CANCEL)}
      reasonLabel={t('programme.cancelReason')}
      missing={t('programme.reasonMissing')}
      confirmLabel={local(PROGRAMME_ACT_WORDS.CANCEL)}
      cancelLabel={form('form.cancel')}
      busy={busy}
      fault={faultAt('reason') ?? said}
      onClose={onClose}
      onConfirm={async (reason) => {
        const order = { id: programme.id, version: programme.version };
        const outcome = await perform({ ...order, on: today(), reason });
        if (!outcome.ok) return;
        saved(outcome.value, null);
        onClose();
      }}
    >
      {t('programme.turn.CANCEL')}
    </ReasonDialog>
  );
};
