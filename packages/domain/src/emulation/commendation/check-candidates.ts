import { err, ok } from '../../kernel/index.ts';
import { checkText, type FaultPath, LONGEST_TITLE } from '../../programme/index.ts';
import type { CheckedPart, CommendationFault } from './fault.ts';
import type { CommendationForm } from './form.ts';
import {
  type Candidate,
  type CandidateDraft,
  candidateKey,
  type PublishedRun,
  type RunStanding,
} from './model.ts';

const standingOf = ({ unit, kind }: CandidateDraft, run: PublishedRun | null): RunStanding | null => {
  const judged = kind === 'COLLECTIVE' ? run?.units.find((each) => each.unit === unit) : undefined;
  if (judged === undefined) return null;
  const { unit: _unit, ...standing } = judged;
  return standing;
};

const faultsOfKind = (
  { kind, people }: CandidateDraft,
  form: CommendationForm,
  path: FaultPath,
): readonly CommendationFault[] => {
  if (!form.for.includes(kind)) {
    return [{ code: kind === 'COLLECTIVE' ? 'NOT_FOR_COLLECTIVES' : 'NOT_FOR_INDIVIDUALS', path }];
  }
  if (kind === 'COLLECTIVE') {
    return people === 1 ? [] : [{ code: 'ONE_COLLECTIVE', path: [...path, 'people'] }];
  }
  const isCount = Number.isSafeInteger(people) && people > 0;
  return isCount ? [] : [{ code: 'COUNT_NOT_WHOLE', path: [...path, 'people'] }];
};

/** Candidates as they can be kept, each with what the run says of it: a form that is for it, a whole count, once each. */
export const checkCandidates = (
  drafts: readonly CandidateDraft[],
  form: CommendationForm,
  run: PublishedRun | null,
): CheckedPart<readonly Candidate[]> => {
  const faults: CommendationFault[] = [];
  const candidates = drafts.map((draft, index): Candidate => {
    const path = ['candidates', index];
    faults.push(...faultsOfKind(draft, form, path));
    if (drafts.findIndex((each) => candidateKey(each) === candidateKey(draft)) < index) {
      faults.push({ code: 'CANDIDATE_REPEATED', path });
    }
    const note = checkText(draft.note, [...path, 'note'], LONGEST_TITLE);
    if (!note.ok) faults.push(note.error);
    return {
      ...draft,
      note: note.ok ? note.value : null,
      standing: standingOf(draft, run),
      outcome: null,
      cancellations: [],
    };
  });
  return faults.length > 0 ? err(faults) : ok(candidates);
};
