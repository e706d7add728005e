import { useState } from 'react';
import { useSaved } from '../../../programme/document/use-saved.ts';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { useWorkPath } from '../../../programme/record/work-paths.ts';
import { DraftRound, ReviseRound } from '../round.graphql.ts';
import { type TypedRound, toRoundInput } from './typed-round.ts';

/** A draft that is there already, as far as the form needs it. */
export type RevisedRound = { readonly id: string; readonly version: number };

/** What is typed of a round, and the act that saves it. */
export const useRoundForm = (initial: TypedRound, round: RevisedRound | null) => {
  const [typed, setTyped] = useState(initial);
  const draft = useRecordAct(DraftRound, (data) => data.draftRound);
  const revise = useRecordAct(ReviseRound, (data) => data.reviseRound);
  const saved = useSaved();
  const path = useWorkPath();
  const save = async () => {
    const input = toRoundInput(typed);
    const outcome = round
      ? await revise.perform({ id: round.id, version: round.version, round: input })
      : await draft.perform({ round: input });
    if (outcome.ok) saved(outcome.value, path('SCORING_ROUND', outcome.value.record.id));
  };
  const { busy, said, faultAt } = round ? revise : draft;
  const change = (changes: Partial<TypedRound>) => setTyped((now) => ({ ...now, ...changes }));
  return { typed, change, save, busy, said, faultAt };
};

/** What the parts of the form are told. */
export type RoundFormPart = { readonly form: ReturnType<typeof useRoundForm> };
