import type { Day } from '@danvan/domain/kernel';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '../../../deadline/index.ts';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { CancelAward, type ShownCandidate, type ShownCommendation } from '../commendation.graphql.ts';
import { useCommendationText } from '../use-commendation-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { BasisFields, basisInput, NO_BASIS } from './BasisFields.tsx';
import { useTold } from './use-told.ts';

type Props = { readonly commendation: ShownCommendation; readonly onClose: () => void };

const keyOf = ({ kind, unit }: Pick<ShownCandidate, 'kind' | 'unit'>): string => `${kind} ${unit.id}`;

const useCancellation = ({ commendation, onClose }: Props) => {
  const t = useCommendationText();
  const told = useTold();
  const today = useToday();
  const act = useRecordAct(CancelAward, (data) => data.cancelAward);
  const standing = commendation.candidates.filter(({ awards }) => awards > 0);
  const [chosen, setChosen] = useState(standing[0] ? keyOf(standing[0]) : '');
  const [people, setPeople] = useState('1');
  const [on, setOn] = useState<Day | null>(today);
  const [reason, setReason] = useState('');
  const [basis, setBasis] = useState(NO_BASIS);
  const award = standing.find((each) => keyOf(each) === chosen) ?? null;
  const save = async () => {
    if (award === null) return;
    const outcome = await act.perform({
      id: commendation.id,
      version: commendation.version,
      unitId: award.unit.id,
      kind: award.kind,
      people: award.kind === 'COLLECTIVE' ? 1 : Number.parseInt(people, 10) || 0,
      on: on ?? today,
      reason,
      ...basisInput(basis),
    });
    if (told(outcome, t('act.CANCEL_AWARD.done'))) onClose();
  };
  return {
    act,
    standing,
    chosen,
    setChosen,
    people,
    setPeople,
    on,
    setOn,
    reason,
    setReason,
    basis,
    setBasis,
    award,
    save,
  };
};

/** Takes an award back: which one, by which document, why. It stays in the register. */
export const CancelDialog = (props: Props) => {
  const t = useCommendationText();
  const form = useCancellation(props);
  const { act, award } = form;
  return (
    <ActDialog title={t('act.CANCEL_AWARD')} act={act} onSave={form.save} onClose={props.onClose}>
      <p>{t('cancel.words')}</p>
      <NativeSelect
        label={t('register.unit')}
        value={form.chosen}
        onChange={(event) => form.setChosen(event.currentTarget.value)}
        data={form.standing.map((each) => ({
          value: keyOf(each),
          label:
            each.kind === 'COLLECTIVE'
              ? each.unit.name
              : `${each.unit.name} (${t('individuals', { count: each.awards })})`,
        }))}
      />
      {award?.kind === 'INDIVIDUAL' ? (
        <TextInput
          label={t('cancel.people', { awards: award.awards })}
          inputMode="numeric"
          value={form.people}
          error={act.faultAt('people')}
          onChange={(event) => form.setPeople(event.currentTarget.value)}
        />
      ) : null}
      <DayInput label={t('cancel.on')} day={form.on} onDay={form.setOn} required error={act.faultAt('on')} />
      <Textarea
        label={t('cancel.reason')}
        withAsterisk
        autosize
        minRows={2}
        value={form.reason}
        error={act.faultAt('reason')}
        onChange={(event) => form.setReason(event.currentTarget.value)}
      />
      <BasisFields of="cancel" basis={form.basis} onBasis={form.setBasis} faultAt={act.faultAt} />
    </ActDialog>
  );
};
