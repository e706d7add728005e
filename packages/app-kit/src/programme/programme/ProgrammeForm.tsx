import { Textarea, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { VisibilityField } from '../../form/VisibilityField.tsx';
import { faultAmong } from '../document/fault-among.ts';
import { MilestonesField } from './MilestonesField.tsx';
import styles from './Programme.module.css';
import { GroundFields, NameFields, PartyFields, SpanFields } from './ProgrammeFields.tsx';
import type { ShownProgramme } from './programme.graphql.ts';
import { useProgrammeForm } from './use-programme-form.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = {
  /** Null: a programme that is not drafted yet. */
  readonly programme: ShownProgramme | null;
  readonly backPath: string;
};

/** Drafts a programme, or revises what it says. */
export const ProgrammeForm = ({ programme, backPath }: Props) => {
  const t = useProgrammeText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = useProgrammeForm(programme);
  const { typed, change, faultAt } = form;
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        saveLabel={programme ? undefined : t('programme.saveDraft')}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <NameFields form={form} />
        <PartyFields form={form} />
        <SpanFields form={form} />
        <GroundFields form={form} />
        <Textarea
          label={t('programme.focusAreas')}
          description={t('programme.oneALine')}
          autosize
          minRows={3}
          value={typed.focusAreas}
          error={faultAmong(faultAt, 'focusAreas', typed.focusAreas.split('\n').length)}
          onChange={(event) => change({ focusAreas: event.currentTarget.value })}
        />
        <TextInput
          label={t('programme.motto')}
          value={typed.motto}
          error={faultAt('motto')}
          onChange={(event) => change({ motto: event.currentTarget.value })}
        />
        <MilestonesField
          milestones={typed.milestones}
          onMilestones={(milestones) => change({ milestones })}
          faultOf={(index, member) => faultAt('milestones', index, member)}
        />
        <VisibilityField value={typed.visibility} onChange={(visibility) => change({ visibility })} />
      </ActForm>
    </div>
  );
};
