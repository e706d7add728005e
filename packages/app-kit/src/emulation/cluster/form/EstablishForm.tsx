import type { Day } from '@danvan/domain/kernel';
import { day } from '@danvan/domain/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../../address/use-working-path.ts';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { useToday } from '../../../deadline/index.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import { useSaved } from '../../../programme/document/use-saved.ts';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { useWorkPath } from '../../../programme/record/work-paths.ts';
import { useSession } from '../../../session/session-context.ts';
import styles from '../Cluster.module.css';
import { BlocksQuery, EstablishCluster } from '../cluster.graphql.ts';
import { useClusterText } from '../use-cluster-text.ts';
import { BlockFields } from './BlockFields.tsx';
import { ClusterFields, type TypedCluster } from './ClusterFields.tsx';
import { blockInput, newBlock, type TypedBlock } from './typed-block.ts';

type Blocks = readonly { readonly id: string; readonly name: string }[];

/** Establishes a cluster within a block; its members are set next. */
export const EstablishForm = ({ backPath }: { readonly backPath: string }) => {
  const asked = useAsk(BlocksQuery, {});
  return (
    <Answer asked={asked}>
      {({ emulationBlocks }) => <Fields blocks={emulationBlocks} backPath={backPath} />}
    </Answer>
  );
};

const useEstablish = (blocks: Blocks) => {
  const today = useToday();
  const { role, unit } = useSession().viewer;
  const path = useWorkPath();
  const saved = useSaved();
  const first: Day = day(`${today.slice(0, 4)}-01-01`);
  const [typed, setTyped] = useState<TypedCluster>({ name: '', establishedOn: first });
  const [block, setBlock] = useState<TypedBlock>({
    ...newBlock({ role, level: unit.level }),
    id: blocks[0]?.id ?? '',
  });
  const act = useRecordAct(EstablishCluster, (data) => data.establishCluster);
  const save = async () => {
    const { name, establishedOn } = typed;
    if (establishedOn === null) return;
    const outcome = await act.perform({ cluster: { name, establishedOn }, ...blockInput(block) });
    if (!outcome.ok) return;
    saved(
      outcome.value,
      `${path('CLUSTER', outcome.value.record.id)}?form=phan-cong&nam=${today.slice(0, 4)}`,
    );
  };
  return { typed, setTyped, block, setBlock, save, ...act };
};

const Fields = ({ blocks, backPath }: { readonly blocks: Blocks; readonly backPath: string }) => {
  const t = useClusterText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = useEstablish(blocks);
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        saveLabel={t('form.establish')}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <ClusterFields
          typed={form.typed}
          change={(changes) => form.setTyped((now) => ({ ...now, ...changes }))}
          faultAt={form.faultAt}
        />
        <BlockFields
          block={form.block}
          blocks={blocks}
          change={(changes) => form.setBlock((now) => ({ ...now, ...changes }))}
          faultAt={form.faultAt}
        />
      </ActForm>
    </div>
  );
};
