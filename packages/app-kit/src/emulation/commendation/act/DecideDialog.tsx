import type { Day } from '@danvan/domain/kernel';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '../../../deadline/index.ts';
import { DayInput } from '../../../form/DayInput.tsx';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { DecideCommendation, type ShownCommendation } from '../commendation.graphql.ts';
import { QuotaLines } from '../QuotaLines.tsx';
import { useCommendationText } from '../use-commendation-text.ts';
import { ActDialog } from './ActDialog.tsx';
import { BasisFields, basisInput, NO_BASIS } from './BasisFields.tsx';
import { OutcomeFields } from './OutcomeFields.tsx';
import { grantAll, grantedLines, isOver, outcomeInputs } from './typed-outcomes.ts';
import { useTold } from './use-told.ts';

type Props = { readonly commendation: ShownCommendation; readonly onClose: () => void };

const useDecision = ({ commendation, onClose }: Props) => {
  const t = useCommendationText();
  const told = useTold();
  const today = useToday();
  const act = useRecordAct(DecideCommendation, (data) => data.decideCommendation);
  const [on, setOn] = useState<Day | null>(today);
  const [basis, setBasis] = useState(NO_BASIS);
  const [outcomes, setOutcomes] = useState(() => grantAll(commendation.candidates));
  const [overQuotaReason, setOver] = useState('');
  const lines = grantedLines(commendation.quota?.lines ?? [], commendation.candidates, outcomes);
  const save = async () => {
    const outcome = await act.perform({
      id: commendation.id,
      version: commendation.version,
      on: on ?? today,
      ...basisInput(basis),
      overQuotaReason: isOver(lines) ? overQuotaReason : null,
      outcomes: outcomeInputs(outcomes),
    });
    if (told(outcome, t('act.DECIDE.done'))) onClose();
  };
  return { act, on, setOn, basis, setBasis, outcomes, setOutcomes, overQuotaReason, setOver, lines, save };
};

/** The issuer's decision: by which document, on which day, and how much of what is proposed. */
export const DecideDialog = (props: Props) => {
  const t = useCommendationText();
  const form = useDecision(props);
  const { act, lines } = form;
  return (
    <ActDialog title={t('act.DECIDE')} act={act} onSave={form.save} onClose={props.onClose}>
      <DayInput label={t('decide.on')} day={form.on} onDay={form.setOn} required error={act.faultAt('on')} />
      <BasisFields of="decide" basis={form.basis} onBasis={form.setBasis} faultAt={act.faultAt} />
      <OutcomeFields
        candidates={props.commendation.candidates}
        outcomes={form.outcomes}
        onOutcomes={form.setOutcomes}
        faultAt={act.faultAt}
      />
      <div aria-live="polite">
        <QuotaLines lines={lines} />
      </div>
      {isOver(lines) ? (
        <Textarea
          label={t('decide.over')}
          description={t('decide.over.hint')}
          autosize
          minRows={2}
          value={form.overQuotaReason}
          error={act.faultAt('candidates') ?? act.faultAt('overQuotaReason')}
          onChange={(event) => form.setOver(event.currentTarget.value)}
        />
      ) : null}
    </ActDialog>
  );
};
