import type { Day } from '@danvan/domain/kernel';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '../../../deadline/index.ts';
import { DayInput } from '../../../form/DayInput.tsx';
import { type ChosenUnit, UnitsField } from '../../../form/UnitsField.tsx';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { PresentCommendation, type ShownCommendation } from '../commendation.graphql.ts';
import { useCommendationText } from '../use-commendation-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { useTold } from './use-told.ts';

type Props = { readonly commendation: ShownCommendation; readonly onClose: () => void };

/** Records that the awards were handed over: by a unit that need not be the issuer. */
export const PresentDialog = ({ commendation: { id, version, issuer }, onClose }: Props) => {
  const t = useCommendationText();
  const told = useTold();
  const today = useToday();
  const act = useRecordAct(PresentCommendation, (data) => data.presentCommendation);
  const [on, setOn] = useState<Day | null>(today);
  const [presenters, setPresenters] = useState<readonly ChosenUnit[]>([issuer]);
  const [at, setAt] = useState('');
  const save = async () => {
    const presenterId = presenters[0]?.id ?? '';
    const outcome = await act.perform({ id, version, on: on ?? today, presenterId, at });
    if (told(outcome, t('act.PRESENT.done'))) onClose();
  };
  return (
    <ActDialog title={t('act.PRESENT')} act={act} onSave={save} onClose={onClose}>
      <DayInput label={t('present.on')} day={on} onDay={setOn} required error={act.faultAt('on')} />
      <UnitsField
        single
        required
        label={t('present.presenter')}
        description={t('present.presenter.hint')}
        units={presenters}
        onUnits={setPresenters}
      />
      <TextInput
        label={t('present.at')}
        value={at}
        error={act.faultAt('at')}
        onChange={(event) => setAt(event.currentTarget.value)}
      />
    </ActDialog>
  );
};
