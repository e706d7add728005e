import { Message } from '@danvan/ui';
import { Button, Group } from '@mantine/core';
import { useFormat } from '../../formatting/use-format.ts';
import { useSaved } from '../../programme/document/use-saved.ts';
import { useRecordAct } from '../../programme/record/use-record-act.ts';
import { DecideClusterChange, type ShownChange, type ShownCluster } from './cluster.graphql.ts';
import { useClusterText } from './use-cluster-text.ts';

/** Members that have ended: who goes on is asked of the keeper, and decided by nobody else. */
export const ChangesWaiting = ({ cluster }: { readonly cluster: ShownCluster }) => (
  <>
    {cluster.changesWaiting.map((change) => (
      <Change key={`${change.year} ${change.unit.id}`} cluster={cluster} change={change} />
    ))}
  </>
);

type Props = { readonly cluster: ShownCluster; readonly change: ShownChange };

const Change = ({ cluster, change }: Props) => {
  const t = useClusterText();
  const format = useFormat();
  const keeps = cluster.allowedActions.includes('KEEP_CLUSTER');
  const { unit, on, basis, members, year } = change;
  return (
    <Message tone="warning" title={t('change.title')}>
      <p>
        {t('change.words', { unit: unit.name, day: format.day(on) })}{' '}
        {basis ? t('change.basis', { basis }) : null}
      </p>
      {members.map((member) => (
        <p key={member.id}>{t('change.inside', { unit: member.name })}</p>
      ))}
      {keeps ? (
        <>
          <p>{t('change.question', { year })}</p>
          <Decide cluster={cluster} change={change} />
        </>
      ) : (
        <p>{t('change.wait')}</p>
      )}
    </Message>
  );
};

const Decide = ({ cluster: { id, version }, change: { year, unit, candidates } }: Props) => {
  const t = useClusterText();
  const saved = useSaved();
  const { perform, busy, said } = useRecordAct(DecideClusterChange, (data) => data.decideClusterChange);
  const decide = async (successorId: string | null) => {
    const outcome = await perform({ id, version, year, unitId: unit.id, successorId });
    if (outcome.ok) saved(outcome.value, null);
  };
  return (
    <>
      {said ? <p role="alert">{said}</p> : null}
      <Group gap={8} mt={8}>
        {candidates.map((candidate) => (
          <Button key={candidate.id} size="xs" loading={busy} onClick={() => void decide(candidate.id)}>
            {t('change.take', { unit: candidate.name })}
          </Button>
        ))}
        <Button size="xs" variant="default" loading={busy} onClick={() => void decide(null)}>
          {t('change.letEnd')}
        </Button>
      </Group>
    </>
  );
};
