import { useState } from 'react';
import { useSaved } from '../document/use-saved.ts';
import { useRecordAct } from '../record/use-record-act.ts';
import { useWorkPath } from '../record/work-paths.ts';
import { DraftProgramme, ReviseProgramme, type ShownProgramme } from './programme.graphql.ts';
import { EMPTY_PROGRAMME, type TypedProgramme, toInput, typedFrom } from './typed-programme.ts';

/** What is typed of a programme, new or revised, and the act that saves it. */
export const useProgrammeForm = (programme: ShownProgramme | null) => {
  const [typed, setTyped] = useState<TypedProgramme>(programme ? typedFrom(programme) : EMPTY_PROGRAMME);
  const draft = useRecordAct(DraftProgramme, (data) => data.draftProgramme);
  const revise = useRecordAct(ReviseProgramme, (data) => data.reviseProgramme);
  const saved = useSaved();
  const path = useWorkPath();
  const save = async () => {
    const input = toInput(typed);
    const outcome = programme
      ? await revise.perform({ id: programme.id, version: programme.version, programme: input })
      : await draft.perform({ programme: input });
    if (outcome.ok) saved(outcome.value, path('PROGRAMME', outcome.value.record.id));
  };
  const { busy, said, faultAt } = programme ? revise : draft;
  const change = (changes: Partial<TypedProgramme>) => setTyped((now) => ({ ...now, ...changes }));
  return { typed, change, save, busy, said, faultAt };
};
