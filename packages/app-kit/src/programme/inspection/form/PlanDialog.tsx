import { Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DayInput } from '../../../form/DayInput.tsx';
import { UnitsField } from '../../../form/UnitsField.tsx';
import { VisibilityField } from '../../../form/VisibilityField.tsx';
import { DocumentPicker } from '../../document/DocumentPicker.tsx';
import { ProgrammePicker } from '../../programme/ProgrammePicker.tsx';
import { useRecordAct } from '../../record/use-record-act.ts';
import { useWorkPath } from '../../record/work-paths.ts';
import { ChangeInspection, PlanInspection, type ShownInspection } from '../inspection.graphql.ts';
import { useInspectionText } from '../use-inspection-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { type PlanDraft, planDraftOf, toPlanInput } from './plan-draft.ts';
import { useFinish } from './use-finish.ts';

type Props = { readonly inspection: ShownInspection | null; readonly onClose: () => void };

/** Plans an inspection, or changes the plan of one. */
export const PlanDialog = ({ inspection, onClose }: Props) =>
  inspection === null ? (
    <NewPlan onClose={onClose} />
  ) : (
    <OtherPlan inspection={inspection} onClose={onClose} />
  );

const NewPlan = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useInspectionText();
  const navigate = useNavigate();
  const path = useWorkPath();
  const [draft, setDraft] = useState(() => planDraftOf(null));
  const act = useRecordAct(PlanInspection, (data) => data.planInspection);
  const finish = useFinish('done.plan', (id) => void navigate(path('INSPECTION', id) ?? '.'));
  const save = async () => finish(await act.perform({ plan: toPlanInput(draft) }));
  return (
    <ActDialog title={t('inspections.plan')} act={act} onSave={save} onClose={onClose}>
      <PlanFields draft={draft} onDraft={setDraft} faultAt={act.faultAt} />
    </ActDialog>
  );
};

const OtherPlan = ({ inspection, onClose }: Props & { readonly inspection: ShownInspection }) => {
  const t = useInspectionText();
  const [draft, setDraft] = useState(() => planDraftOf(inspection));
  const act = useRecordAct(ChangeInspection, (data) => data.changeInspection);
  const finish = useFinish('done.saved', onClose);
  const { id, version } = inspection;
  const save = async () => finish(await act.perform({ id, version, plan: toPlanInput(draft) }));
  return (
    <ActDialog title={t('act.change')} act={act} onSave={save} onClose={onClose}>
      <PlanFields draft={draft} onDraft={setDraft} faultAt={act.faultAt} />
    </ActDialog>
  );
};

type FieldsProps = {
  readonly draft: PlanDraft;
  readonly onDraft: (draft: PlanDraft) => void;
  readonly faultAt: (...path: readonly (string | number)[]) => string | null;
};

/** A fault of a list as a whole, or of the first unit in it that has one. */
const listFault = (
  faultAt: FieldsProps['faultAt'],
  member: string,
  units: readonly unknown[],
): string | null =>
  faultAt(member) ?? units.map((_, index) => faultAt(member, index)).find((fault) => fault !== null) ?? null;

const PlanFields = ({ draft, onDraft, faultAt }: FieldsProps) => {
  const t = useInspectionText();
  const patch = (change: Partial<PlanDraft>) => onDraft({ ...draft, ...change });
  return (
    <>
      <TextInput
        label={t('field.title')}
        withAsterisk
        data-autofocus
        value={draft.title}
        error={faultAt('title')}
        onChange={(event) => patch({ title: event.currentTarget.value })}
      />
      <UnitsField
        label={t('field.inspected')}
        required
        units={draft.inspected}
        error={listFault(faultAt, 'inspected', draft.inspected)}
        onUnits={(inspected) => patch({ inspected })}
      />
      <UnitsField
        label={t('field.cooperating')}
        description={t('field.lead.hint')}
        units={draft.cooperating}
        error={listFault(faultAt, 'cooperating', draft.cooperating)}
        onUnits={(cooperating) => patch({ cooperating })}
      />
      <Textarea
        label={t('field.subject')}
        autosize
        minRows={2}
        value={draft.subject}
        error={faultAt('subject')}
        onChange={(event) => patch({ subject: event.currentTarget.value })}
      />
      <PlanDays draft={draft} onDraft={onDraft} faultAt={faultAt} />
      <DocumentPicker
        label={t('field.basis')}
        records={draft.basis}
        error={listFault(faultAt, 'basis', draft.basis)}
        onRecords={(basis) => patch({ basis })}
      />
      <TextInput
        label={t('field.basisNote')}
        description={t('field.basisNote.hint')}
        value={draft.basisNote}
        error={faultAt('basisNote')}
        onChange={(event) => patch({ basisNote: event.currentTarget.value })}
      />
      <ProgrammePicker
        label={t('field.programmes')}
        records={draft.programmes}
        onRecords={(programmes) => patch({ programmes })}
      />
      <VisibilityField value={draft.visibility} onChange={(visibility) => patch({ visibility })} />
    </>
  );
};

const PlanDays = ({ draft, onDraft, faultAt }: FieldsProps) => {
  const t = useInspectionText();
  const day = (member: 'startsOn' | 'endsOn' | 'reviewedFrom' | 'reviewedTo') => (
    <DayInput
      key={member}
      label={t(`field.${member}`)}
      day={draft[member]}
      error={faultAt(member)}
      onDay={(chosen) => onDraft({ ...draft, [member]: chosen })}
    />
  );
  return (
    <>
      <Group align="flex-start">{[day('startsOn'), day('endsOn')]}</Group>
      <Group align="flex-start">{[day('reviewedFrom'), day('reviewedTo')]}</Group>
    </>
  );
};
