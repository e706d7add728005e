import { newIdempotencyKey, useAct, useAsk, useLocalText, useRefusalText } from '@danvan/app-kit';
import { ConfirmDialog, Message } from '@danvan/ui';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { CloseCountsQuery, ClosePeriodMutation, type Period } from './periods.graphql.ts';

type Props = { readonly period: Period; readonly onClose: () => void };

/** Says what closing means and who has not reported yet, then closes. */
export const ClosePeriod = ({ period, onClose }: Props) => {
  const t = useText();
  const local = useLocalText();
  const refusalText = useRefusalText();
  const [key] = useState(newIdempotencyKey);
  const [fault, setFault] = useState<string | null>(null);
  const [close, busy] = useAct(ClosePeriodMutation, (data) => data.closePeriod, 'PeriodClosed');
  const confirm = async () => {
    const outcome = await close({ input: { periodId: period.id, idempotencyKey: key, reason: null } });
    if (outcome.ok) onClose();
    else setFault(refusalText(outcome.error));
  };
  return (
    <ConfirmDialog
      opened
      isGrave
      title={t('periods.closeTitle', { period: local(period.label) })}
      confirmLabel={t('periods.close')}
      cancelLabel={t('kit.cancel')}
      busy={busy}
      fault={fault}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap={12}>
        <p>{t('periods.closeWords')}</p>
        <Unfinished periodId={period.id} />
      </Stack>
    </ConfirmDialog>
  );
};

const Unfinished = ({ periodId }: { readonly periodId: string }) => {
  const t = useText();
  const asked = useAsk(CloseCountsQuery, { periodId });
  const total = asked.status === 'ready' ? asked.data.progress?.total : null;
  if (!total) return null;
  const left = total.expected - total.approved;
  if (left <= 0) return <Message tone="good">{t('periods.allApproved', { count: total.expected })}</Message>;
  return <Message tone="warning">{t('periods.left', { left, expected: total.expected })}</Message>;
};
