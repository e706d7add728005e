import { PROGRAMME_ACT_WORDS } from '@danvan/domain/programme';
import { useLocalText } from '../../language/use-text.ts';
import { useSaved } from '../document/use-saved.ts';
import { useRecordAct } from '../record/use-record-act.ts';
import { DayDialog } from './DayDialog.tsx';
import {
  CloseProgramme,
  type ShownProgramme,
  SignProgramme,
  SummariseProgramme,
} from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';

/** Turns in the life of a programme that need a day and nothing else. */
export type TurnKind = 'SIGN' | 'SUMMARISE' | 'CLOSE';

type Props = {
  readonly kind: TurnKind;
  readonly programme: ShownProgramme;
  readonly onClose: () => void;
};

/** Records that a programme was signed, summarised or closed. */
export const TurnDialog = ({ kind, programme, onClose }: Props) => {
  const t = useProgrammeText();
  const local = useLocalText();
  const saved = useSaved();
  const acts = {
    SIGN: useRecordAct(SignProgramme, (data) => data.signProgramme),
    SUMMARISE: useRecordAct(SummariseProgramme, (data) => data.summariseProgramme),
    CLOSE: useRecordAct(CloseProgramme, (data) => data.closeProgramme),
  };
  const { perform, busy, said, faultAt } = acts[kind];
  return (
    <DayDialog
      title={local(PROGRAMME_ACT_WORDS[kind])}
      words={t(`programme.turn.${kind}`)}
      label={t(`programme.day.${kind}`)}
      busy={busy}
      said={said}
      fault={faultAt('on')}
      onClose={onClose}
      onSave={async (on) => {
        const outcome = await perform({ id: programme.id, version: programme.version, on });
        if (!outcome.ok) return;
        saved(outcome.value, null);
        onClose();
      }}
    />
  );
};
