import { PROGRAMME_ACT_WORDS } from '@danvan/domain/programme';
import { useState } from 'react';
import { useLocalText } from '../../language/use-text.ts';
import { useSaved } from '../document/use-saved.ts';
import type { ChosenRecord } from '../record/RecordPicker.tsx';
import { useRecordAct } from '../record/use-record-act.ts';
import { DayDialog } from './DayDialog.tsx';
import { ProgrammePicker } from './ProgrammePicker.tsx';
import { type ShownProgramme, SucceedProgramme } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = { readonly programme: ShownProgramme; readonly onClose: () => void };

/** Names the programme that carries this one on. */
export const SucceedDialog = ({ programme, onClose }: Props) => {
  const t = useProgrammeText();
  const local = useLocalText();
  const saved = useSaved();
  const [successor, setSuccessor] = useState<ChosenRecord | null>(null);
  const [isTried, setTried] = useState(false);
  const { perform, busy, said, faultAt } = useRecordAct(SucceedProgramme, (data) => data.succeedProgramme);
  return (
    <DayDialog
      title={local(PROGRAMME_ACT_WORDS.SUCCEED)}
      words={t('programme.turn.SUCCEED')}
      label={t('programme.day.SUCCEED')}
      busy={busy}
      said={said}
      fault={faultAt('on')}
      onClose={onClose}
      onSave={async (on) => {
        setTried(true);
        if (successor === null) return;
        const order = { id: programme.id, version: programme.version };
        const outcome = await perform({ ...order, by: successor.id, on });
        if (!outcome.ok) return;
        saved(outcome.value, null);
        onClose();
      }}
    >
      <ProgrammePicker
        label={t('programme.successor')}
        single
        required
        except={programme.id}
        records={successor ? [successor] : []}
        onRecords={([chosen = null]) => setSuccessor(chosen)}
        error={isTried && successor === null ? t('programme.successorMissing') : faultAt('by')}
      />
    </DayDialog>
  );
};
