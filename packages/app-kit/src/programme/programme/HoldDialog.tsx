import { useSaved } from '../document/use-saved.ts';
import { useRecordAct } from '../record/use-record-act.ts';
import { DayDialog } from './DayDialog.tsx';
import { HoldMilestone, type ShownProgramme } from './programme.graphql.ts';
import { useMilestoneText } from './use-milestone-text.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = {
  readonly programme: ShownProgramme;
  /** Its position. */
  readonly milestone: number;
  readonly onClose: () => void;
};

/** Records that a planned milestone was held. */
export const HoldDialog = ({ programme, milestone, onClose }: Props) => {
  const t = useProgrammeText();
  const { nameOf } = useMilestoneText();
  const saved = useSaved();
  const { perform, busy, said, faultAt } = useRecordAct(HoldMilestone, (data) => data.holdMilestone);
  const planned = programme.milestones[milestone];
  return (
    <DayDialog
      title={t('programme.hold')}
      words={planned ? nameOf(planned) : ''}
      label={t('programme.heldDay')}
      busy={busy}
      said={said}
      fault={faultAt('on')}
      onClose={onClose}
      onSave={async (on) => {
        const outcome = await perform({ id: programme.id, version: programme.version, milestone, on });
        if (!outcome.ok) return;
        saved(outcome.value, null);
        onClose();
      }}
    />
  );
};
