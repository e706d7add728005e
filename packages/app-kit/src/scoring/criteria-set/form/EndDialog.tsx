import type { Day } from '@danvan/domain/kernel';
import { Dialog } from '@danvan/ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActForm } from '../../../form/ActForm.tsx';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { useDone } from '../../../programme/task/form/use-done.ts';
import { EndCriteriaSet, type ShownSet } from '../criteria-set.graphql.ts';
import { useCriteriaText } from '../use-criteria-text.ts';

type Props = { readonly set: ShownSet; readonly onClose: () => void };

/** Sets the day on which a published version is no longer in force. */
export const EndDialog = ({ set, onClose }: Props) => {
  const t = useCriteriaText();
  const done = useDone(onClose);
  const [to, setTo] = useState<Day | null>(null);
  const [reason, setReason] = useState('');
  const { perform, busy, said, faultAt } = useRecordAct(EndCriteriaSet, (data) => data.endCriteriaSet);
  const end = async () => {
    if (to !== null) done(await perform({ id: set.id, version: set.version, to, reason }));
  };
  return (
    <Dialog opened onClose={onClose} title={t('end.title')}>
      <ActForm busy={busy} said={said} saveLabel={t('act.END')} onCancel={onClose} onSave={end}>
        <p>{t('end.words')}</p>
        <DayInput label={t('end.to')} day={to} onDay={setTo} error={faultAt('to')} required />
        <Textarea
          label={t('end.reason')}
          withAsterisk
          autosize
          minRows={2}
          value={reason}
          error={faultAt('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ActForm>
    </Dialog>
  );
};
