import { Message } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useAsk } from '../../../ask/use-ask.ts';
import styles from '../Cluster.module.css';
import { RotationQuery, type ShownRotation } from '../cluster.graphql.ts';
import { useClusterText } from '../use-cluster-text.ts';
import type { YearFormParts } from './YearForm.tsx';

type Props = YearFormParts & { readonly clusterId: string };

/** Whose turn it is among the chosen members, and why; one press takes the proposal. */
export const RotationProposal = ({ clusterId, form }: Props) => {
  const { typed } = form;
  const unitIds = typed.members.map(({ id }) => id);
  const asked = useAsk(
    RotationQuery,
    { id: clusterId, year: typed.year, unitIds },
    { pause: unitIds.length === 0, keep: true },
  );
  const rotation = asked.status === 'ready' ? asked.data.cluster?.rotation : null;
  if (!rotation || rotation.leadId === null || unitIds.length === 0) return null;
  return <Proposal rotation={rotation} form={form} />;
};

const Proposal = ({ rotation, form }: YearFormParts & { readonly rotation: ShownRotation }) => {
  const t = useClusterText();
  const { leadId, deputyId, turns } = rotation;
  const nameOf = (id: string | null): string =>
    turns.find(({ unit }) => unit.id === id)?.unit.shortName ?? '';
  const names = { lead: nameOf(leadId), deputy: nameOf(deputyId) };
  const isTaken = form.typed.leadId === leadId && form.typed.deputyId === (deputyId ?? '');
  return (
    <Message
      tone="info"
      title={t(deputyId === null ? 'form.proposalAlone' : 'form.proposal', names)}
      action={
        isTaken ? null : (
          <Button
            size="xs"
            variant="default"
            onClick={() => form.change({ leadId: leadId ?? '', deputyId: deputyId ?? '' })}
          >
            {t('form.propose')}
          </Button>
        )
      }
    >
      <ul className={styles.turns}>
        {turns.map(({ unit, lastLed }) => (
          <li key={unit.id}>
            {unit.shortName}: {lastLed === null ? t('form.never') : t('form.last', { year: lastLed })}
          </li>
        ))}
      </ul>
    </Message>
  );
};
