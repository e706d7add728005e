import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAsk } from '../../../ask/use-ask.ts';
import { useToday } from '../../../deadline/index.ts';
import { useRecordAct } from '../../../programme/record/use-record-act.ts';
import { useWorkPath } from '../../../programme/record/work-paths.ts';
import { useTold } from '../act/use-told.ts';
import {
  DraftCommendation,
  type DraftGround,
  ReviseCommendation,
  type ShownCommendation,
  SuggestionsQuery,
} from '../commendation.graphql.ts';
import { useCommendationText } from '../use-commendation-text.ts';
import {
  collectivesOf,
  issuersFor,
  newTyped,
  type TypedCommendation,
  toInput,
  typedFrom,
} from './typed-commendation.ts';

const useSaving = (commendation: ShownCommendation | null) => {
  const drafting = useRecordAct(DraftCommendation, (data) => data.draftCommendation);
  const revising = useRecordAct(ReviseCommendation, (data) => data.reviseCommendation);
  const perform = (input: ReturnType<typeof toInput>) =>
    commendation
      ? revising.perform({ id: commendation.id, version: commendation.version, commendation: input })
      : drafting.perform({ commendation: input });
  return { ...(commendation ? revising : drafting), perform };
};

/** The form of a proposal: what is typed, whom the rule suggests, and the act that keeps it. */
export const useCommendationForm = (ground: DraftGround, commendation: ShownCommendation | null) => {
  const t = useCommendationText();
  const told = useTold();
  const navigate = useNavigate();
  const path = useWorkPath();
  const thisYear = Number(useToday().slice(0, 4));
  const saving = useSaving(commendation);
  const [typed, setTyped] = useState<TypedCommendation>(() =>
    commendation ? typedFrom(commendation) : newTyped(ground, thisYear),
  );
  const form = ground.commendationForms.find(({ code }) => code === typed.formCode) ?? null;
  const isFromRun = typed.runId !== '' && (form?.for.includes('COLLECTIVE') ?? false);
  const asked = useAsk(
    SuggestionsQuery,
    { runId: typed.runId, formCode: typed.formCode },
    { pause: !isFromRun },
  );
  const suggestions = isFromRun && asked.status === 'ready' ? asked.data.commendationSuggestions : null;
  const change = (changes: Partial<TypedCommendation>) => setTyped((now) => ({ ...now, ...changes }));
  /** Another form has other issuers, and suggests others. */
  const chooseForm = (formCode: string) => {
    const next = ground.commendationForms.find(({ code }) => code === formCode);
    const issuers = next && ground.unit ? issuersFor(ground.unit, next).slice(0, 1) : typed.issuers;
    change({ formCode, issuers, collectives: null });
  };
  const chooseRun = (runId: string) => {
    const run = ground.commendableRuns.find(({ id }) => id === runId);
    change({ runId, collectives: runId === '' ? [] : null, ...(run ? { year: String(run.year) } : {}) });
  };
  const save = async () => {
    if (form === null) return;
    const outcome = await saving.perform(toInput(typed, form, suggestions));
    if (!told(outcome, t('form.saved')) || !outcome.ok) return;
    const page = path('COMMENDATION', outcome.value.record.id);
    if (page !== null) void navigate(page);
  };
  return {
    ground,
    typed,
    form,
    suggestions,
    isAsking: isFromRun && asked.status === 'loading',
    collectives: collectivesOf(typed, suggestions),
    change,
    chooseForm,
    chooseRun,
    busy: saving.busy,
    said: saving.said,
    faultAt: saving.faultAt,
    save,
  };
};
export type CommendationFormState = ReturnType<typeof useCommendationForm>;
