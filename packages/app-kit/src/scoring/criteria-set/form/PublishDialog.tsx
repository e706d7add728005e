import type { Day } from '@danvan/domain/kernel';
import { Dialog } from '@danvan/ui';
import { useState } from 'react';
import { useToday } from '../../../deadline/index.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { useDone } from '../../../programme/task/form/use-done.ts';
import { PublishCriteriaSet, type ShownSet } from '../criteria-set.graphql.ts';
import { useCriteriaText } from '../use-criteria-text.ts';
import { RuleFaults } from './RuleFaults.tsx';

type Props = { readonly set: Pick<ShownSet, 'id' | 'version'>; readonly onClose: () => void };

/** Puts a draft into force from a day on. */
export const PublishDialog = ({ set, onClose }: Props) => {
  const t = useCriteriaText();
  const done = useDone(onClose);
  const [from, setFrom] = useState<Day | null>(useToday());
  const { perform, busy, said, faults, faultAt } = useRecordAct(
    PublishCriteriaSet,
    (data) => data.publishCriteriaSet,
  );
  const publish = async () => {
    if (from !== null) done(await perform({ id: set.id, version: set.version, from }));
  };
  return (
    <Dialog opened onClose={onClose} title={t('publish.title')}>
      <ActForm busy={busy} said={said} saveLabel={t('act.PUBLISH')} onCancel={onClose} onSave={publish}>
        <p>{t('publish.words')}</p>
        <DayInput
          label={t('publish.from')}
          day={from}
          onDay={setFrom}
          error={faultAt('validity', 'from')}
          required
        />
        <RuleFaults faults={faults} />
      </ActForm>
    </Dialog>
  );
};
