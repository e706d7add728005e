import { PROGRAMME_KIND_WORDS, PROGRAMME_KINDS } from '@danvan/domain/programme';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ActForm } from '../../form/ActForm.tsx';
import { DayInput } from '../../form/DayInput.tsx';
import { UnitsField } from '../../form/UnitsField.tsx';
import { VisibilityField } from '../../form/VisibilityField.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { DocumentPicker } from '../document/DocumentPicker.tsx';
import { faultAmong } from '../document/fault-among.ts';
import { MilestonesField } from './MilestonesField.tsx';
import styles from './Programme.module.css';
import type { ShownProgramme } from './programme.graphql.ts';
import type { TypedProgramme } from './typed-programme.ts';
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

type PartProps = { readonly form: ReturnType<typeof useProgrammeForm> };

const NameFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useProgrammeText();
  const local = useLocalText();
  return (
    <>
      <NativeSelect
        label={t('programme.kind')}
        value={typed.programmeKind}
        data={PROGRAMME_KINDS.map((value) => ({ value, label: local(PROGRAMME_KIND_WORDS[value]) }))}
        onChange={(event) =>
          change({ programmeKind: event.currentTarget.value as TypedProgramme['programmeKind'] })
        }
      />
      <Textarea
        label={t('programme.name')}
        withAsterisk
        autosize
        value={typed.name}
        error={faultAt('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
    </>
  );
};

const PartyFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useProgrammeText();
  const hasLead = typed.lead.length > 0;
  return (
    <>
      <UnitsField
        label={t('programme.lead')}
        single
        required
        units={typed.lead}
        onUnits={(lead) => change({ lead })}
        error={hasLead ? null : faultAt('parties')}
      />
      <UnitsField
        label={t('programme.cooperating')}
        description={t('programme.cooperatingHint')}
        units={typed.cooperating}
        onUnits={(cooperating) => change({ cooperating })}
        error={hasLead ? faultAmong(faultAt, 'parties', typed.cooperating.length + 1) : null}
      />
    </>
  );
};

const SpanFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useProgrammeText();
  return (
    <div className={styles.pair}>
      <DayInput
        label={t('programme.firstDay')}
        description={t('programme.firstDayHint')}
        day={typed.firstDay}
        onDay={(firstDay) => change({ firstDay })}
      />
      <DayInput
        label={t('programme.lastDay')}
        description={t('programme.lastDayHint')}
        day={typed.lastDay}
        onDay={(lastDay) => change({ lastDay })}
        error={faultAt('validity', 'to')}
      />
    </div>
  );
};

const GroundFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useProgrammeText();
  return (
    <>
      <DocumentPicker
        label={t('programme.document')}
        single
        records={typed.document}
        onRecords={(document) => change({ document })}
        error={faultAt('documentId')}
      />
      <DocumentPicker
        label={t('programme.bases')}
        records={typed.bases}
        onRecords={(bases) => change({ bases })}
        error={
          faultAmong(faultAt, 'bases', typed.bases.length) ??
          faultAmong(faultAt, 'baseIds', typed.bases.length)
        }
      />
    </>
  );
};
