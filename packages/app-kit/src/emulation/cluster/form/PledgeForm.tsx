import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../../address/use-working-path.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import { useSaved } from '../../../programme/document/use-saved.ts';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import styles from '../Cluster.module.css';
import {
  RevisePledge,
  type ShownCluster,
  type ShownMember,
  type ShownYear,
  SignPledge,
} from '../cluster.graphql.ts';
import { useClusterText } from '../use-cluster-text.ts';
import { PledgeTargets } from './PledgeTargets.tsx';
import { pledgeInput, saidLines, type TypedPledge, typedPledge } from './typed-pledge.ts';

type Props = {
  readonly cluster: ShownCluster;
  readonly year: ShownYear;
  readonly member: ShownMember;
  readonly backPath: string;
};

const usePledgeForm = ({ cluster, year, member, backPath }: Props) => {
  const workingPath = useWorkingPath();
  const saved = useSaved();
  const [typed, setTyped] = useState<TypedPledge>(() => typedPledge(member, year));
  const [reason, setReason] = useState('');
  const sign = useRecordAct(SignPledge, (data) => data.signPledge);
  const revise = useRecordAct(RevisePledge, (data) => data.revisePledge);
  const isSigned = member.signings.length > 0;
  const { busy, said, faultAt } = isSigned ? revise : sign;
  const save = async () => {
    const pledge = pledgeInput(typed);
    const input = { id: cluster.id, year: year.year, unitId: member.unit.id, pledge };
    const outcome = isSigned
      ? await revise.perform({ ...input, seen: member.signings.length, reason })
      : await sign.perform(input);
    if (outcome.ok) saved(outcome.value, workingPath(backPath));
  };
  /** Faults count the lines that were sent: those that say something. */
  const lineFault = (key: number, ...at: readonly string[]): string | null => {
    const index = saidLines(typed).findIndex((line) => line.key === key);
    return index < 0 ? null : faultAt('targets', index, ...at);
  };
  return { typed, setTyped, reason, setReason, isSigned, busy, said, faultAt, lineFault, save };
};

/** What the parts of the form are told. */
export type PledgeFormParts = { readonly form: ReturnType<typeof usePledgeForm> };

/** A unit signs its own pledge, or revises it with a reason; short enough for a phone. */
export const PledgeForm = (props: Props) => {
  const t = useClusterText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = usePledgeForm(props);
  const { typed, setTyped, faultAt } = form;
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        saveLabel={t(form.isSigned ? 'pledge.revise' : 'pledge.sign')}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(props.backPath))}
      >
        <PledgeTargets form={form} />
        <Textarea
          label={t('pledge.text')}
          description={t('pledge.textHint')}
          autosize
          minRows={3}
          value={typed.text}
          error={faultAt('text')}
          onChange={(event) => setTyped({ ...typed, text: event.currentTarget.value })}
        />
        {form.isSigned ? (
          <Textarea
            label={t('pledge.reason')}
            withAsterisk
            autosize
            minRows={2}
            value={form.reason}
            error={faultAt('reason')}
            onChange={(event) => form.setReason(event.currentTarget.value)}
          />
        ) : null}
      </ActForm>
    </div>
  );
};
