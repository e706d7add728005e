import { err, ok } from '../../kernel/index.ts';
import { checkText, type FaultPath, LONGEST_NARRATIVE } from '../../programme/index.ts';
import type { CheckedPart, CommendationFault } from './fault.ts';
import { type Candidate, type CandidateDraft, type CandidateOutcome, candidateKey } from './model.ts';

/** What is decided on one candidate. */
export type OutcomeDraft = CandidateOutcome & Pick<CandidateDraft, 'unit' | 'kind'>;

const checkOutcome = (
  { people }: Candidate,
  { granted, reason }: OutcomeDraft,
  path: FaultPath,
): CheckedPart<CandidateOutcome> => {
  if (!Number.isInteger(granted) || granted < 0 || granted > people) {
    return err({ code: 'GRANTED_NOT_USABLE', path: [...path, 'granted'], about: { people } });
  }
  const text = checkText(reason, [...path, 'reason'], LONGEST_NARRATIVE);
  if (!text.ok) return text;
  const isOwed = granted < people && text.value === null;
  return isOwed
    ? err({ code: 'TEXT_REQUIRED', path: [...path, 'reason'] })
    : ok({ granted, reason: text.value });
};

const strangersOf = (
  candidates: readonly Candidate[],
  outcomes: readonly OutcomeDraft[],
): readonly CommendationFault[] => {
  const known = new Set(candidates.map(candidateKey));
  return outcomes.flatMap((outcome, index): CommendationFault[] => {
    const path = ['outcomes', index];
    if (!known.has(candidateKey(outcome))) return [{ code: 'CANDIDATE_UNKNOWN', path }];
    const first = outcomes.findIndex((each) => candidateKey(each) === candidateKey(outcome));
    return first < index ? [{ code: 'OUTCOME_REPEATED', path }] : [];
  });
};

/** Each candidate with what was decided on it: all of them, once each, with a reason where not all was granted. */
export const checkOutcomes = (
  candidates: readonly Candidate[],
  outcomes: readonly OutcomeDraft[],
): CheckedPart<readonly Candidate[]> => {
  const faults: CommendationFault[] = [...strangersOf(candidates, outcomes)];
  const decided = candidates.map((candidate, position): Candidate => {
    const index = outcomes.findIndex((each) => candidateKey(each) === candidateKey(candidate));
    const draft = outcomes[index];
    if (draft === undefined) {
      faults.push({ code: 'OUTCOME_MISSING', path: ['candidates', position] });
      return candidate;
    }
    const made = checkOutcome(candidate, draft, ['outcomes', index]);
    if (made.ok) return { ...candidate, outcome: made.value };
    faults.push(...[made.error].flat());
    return candidate;
  });
  return faults.length > 0 ? err(faults) : ok(decided);
};
