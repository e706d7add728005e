import type { Day } from '@danvan/domain/kernel';
import { Dialog } from '@danvan/ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '../../../deadline/index.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import { DayInput } from '../../../form/DayInput.tsx';
import { useSaved } from '../../../programme/document/use-saved.ts';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { EndCluster, type ShownCluster } from '../cluster.graphql.ts';
import { useClusterText } from '../use-cluster-text.ts';

type Props = { readonly cluster: ShownCluster; readonly onClose: () => void };

/** Ends a cluster: from which day, and why. */
export const EndDialog = ({ cluster: { id, version }, onClose }: Props) => {
  const t = useClusterText();
  const today = useToday();
  const saved = useSaved();
  const [on, setOn] = useState<Day | null>(today);
  const [reason, setReason] = useState('');
  const { perform, busy, said, faultAt } = useRecordAct(EndCluster, (data) => data.endCluster);
  const save = async () => {
    if (on === null) return;
    const outcome = await perform({ id, version, on, reason });
    if (!outcome.ok) return;
    saved(outcome.value, null);
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('cluster.end')}>
      <ActForm
        busy={busy}
        said={said}
        saveLabel={t('cluster.end')}
        onCancel={onClose}
        onSave={() => void save()}
      >
        <DayInput label={t('cluster.end.on')} day={on} onDay={setOn} error={faultAt('on')} needed />
        <Textarea
          label={t('cluster.end.reason')}
          withAsterisk
          autosize
          minRows={3}
          value={reason}
          error={faultAt('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ActForm>
    </Dialog>
  );
};
