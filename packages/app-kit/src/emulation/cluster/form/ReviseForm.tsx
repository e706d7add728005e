import type { Day } from '@danvan/domain/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../../address/use-working-path.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import { useSaved } from '../../../programme/document/use-saved.ts';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import styles from '../Cluster.module.css';
import { ReviseCluster, type ShownCluster } from '../cluster.graphql.ts';
import { ClusterFields, type TypedCluster } from './ClusterFields.tsx';

type Props = { readonly cluster: ShownCluster; readonly backPath: string };

/** Another name, another day of its establishment; its block stays. */
export const ReviseForm = ({ cluster, backPath }: Props) => {
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const saved = useSaved();
  const [typed, setTyped] = useState<TypedCluster>({
    name: cluster.title,
    establishedOn: cluster.establishedOn as Day,
  });
  const { perform, busy, said, faultAt } = useRecordAct(ReviseCluster, (data) => data.reviseCluster);
  const save = async () => {
    const { name, establishedOn } = typed;
    if (establishedOn === null) return;
    const { id, version } = cluster;
    const outcome = await perform({ id, version, cluster: { name, establishedOn } });
    if (outcome.ok) saved(outcome.value, workingPath(backPath));
  };
  return (
    <div className={styles.form}>
      <ActForm
        busy={busy}
        said={said}
        onSave={() => void save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <ClusterFields
          typed={typed}
          change={(changes) => setTyped((now) => ({ ...now, ...changes }))}
          faultAt={faultAt}
        />
      </ActForm>
    </div>
  );
};
