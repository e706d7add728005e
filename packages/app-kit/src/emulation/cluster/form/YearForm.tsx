import { LEVEL_LABELS, TREE_LABELS } from '@danvan/domain/hierarchy';
import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../../address/use-working-path.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import { UnitsField } from '../../../form/UnitsField.tsx';
import { useLocalText } from '../../../language/use-text.ts';
import { useSaved } from '../../../programme/document/use-saved.ts';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import styles from '../Cluster.module.css';
import { SetClusterYear, type ShownCluster } from '../cluster.graphql.ts';
import { useClusterText } from '../use-cluster-text.ts';
import { MemberDays } from './MemberDays.tsx';
import { RotationProposal } from './RotationProposal.tsx';
import { type TypedYear, typedYear, withMembers, yearInput } from './typed-year.ts';

type Props = { readonly cluster: ShownCluster; readonly year: number; readonly backPath: string };

const useYearForm = (cluster: ShownCluster, year: number, backPath: string) => {
  const workingPath = useWorkingPath();
  const saved = useSaved();
  const [typed, setTyped] = useState(() => typedYear(cluster, year));
  const { perform, ...act } = useRecordAct(SetClusterYear, (data) => data.setClusterYear);
  const change = (changes: Partial<TypedYear>) => setTyped((now) => ({ ...now, ...changes }));
  const save = async () => {
    const { id, version } = cluster;
    const outcome = await perform({ id, version, ...yearInput(typed) });
    if (outcome.ok) saved(outcome.value, workingPath(backPath));
  };
  return { typed, setTyped, change, save, ...act };
};

/** What the parts of the form are told. */
export type YearFormParts = { readonly form: ReturnType<typeof useYearForm> };

/** Members, lead and deputy of one year; who is due to lead is proposed. */
export const YearForm = ({ cluster, year, backPath }: Props) => {
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = useYearForm(cluster, year, backPath);
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <Members form={form} block={cluster.block} />
        <RotationProposal clusterId={cluster.id} form={form} />
        <Offices form={form} />
        {cluster.year && cluster.year.signed > 0 ? <Reason form={form} /> : null}
      </ActForm>
    </div>
  );
};

const Members = ({ form, block }: YearFormParts & { readonly block: ShownCluster['block'] }) => {
  const t = useClusterText();
  const local = useLocalText();
  const { typed, setTyped, faultAt } = form;
  const [isPartial, setPartial] = useState(
    typed.members.some(({ from, to }) => from !== null || to !== null),
  );
  const faults = typed.members.flatMap(({ name }, index) => {
    const fault = faultAt('members', index);
    return fault ? [`${name}: ${fault}`] : [];
  });
  return (
    <>
      <UnitsField
        label={t('form.members')}
        description={t('form.membersHint', {
          tree: local(TREE_LABELS[block.tree]),
          level: local(LEVEL_LABELS[block.level]),
        })}
        units={typed.members}
        onUnits={(units) => setTyped((now) => withMembers(now, units))}
        trees={[block.tree]}
        error={faultAt('members') ?? (faults.length > 0 ? faults.join(' ') : null)}
        required
      />
      <Checkbox
        label={t('form.partial')}
        checked={isPartial}
        onChange={(event) => setPartial(event.currentTarget.checked)}
      />
      {isPartial ? <MemberDays form={form} /> : null}
    </>
  );
};

const Offices = ({ form: { typed, change, faultAt } }: YearFormParts) => {
  const t = useClusterText();
  const units = typed.members.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t('form.lead')}
        withAsterisk
        value={typed.leadId}
        error={faultAt('lead')}
        onChange={(event) => change({ leadId: event.currentTarget.value })}
        data={[{ value: '', label: t('form.choose') }, ...units]}
      />
      <NativeSelect
        label={t('form.deputy')}
        value={typed.deputyId}
        error={faultAt('deputy')}
        onChange={(event) => change({ deputyId: event.currentTarget.value })}
        data={[{ value: '', label: t('form.noDeputy') }, ...units]}
      />
    </div>
  );
};

const Reason = ({ form: { typed, change, faultAt } }: YearFormParts) => {
  const t = useClusterText();
  return (
    <Textarea
      label={t('form.yearReason')}
      description={t('form.yearReasonHint')}
      withAsterisk
      autosize
      minRows={2}
      value={typed.reason}
      error={faultAt('reason')}
      onChange={(event) => change({ reason: event.currentTarget.value })}
    />
  );
};
