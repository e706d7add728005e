import { type Day, err, ok } from '../../kernel/index.ts';
import {
  checkRequiredText,
  checkText,
  fromChecks,
  LONGEST_NARRATIVE,
  LONGEST_TITLE,
} from '../../programme/index.ts';
import { checkBasis } from './decide-commendation.ts';
import type { CheckedPart, CommendationFaultCode, CommendationOutcome } from './fault.ts';
import {
  type AwardCancellation,
  type Candidate,
  type CandidateDraft,
  type Commendation,
  candidateKey,
  type Presentation,
  standingAwards,
} from './model.ts';
import { commendationStateAfter } from './transitions.ts';

const checkDay = ({ decision }: Commendation, on: Day, today: Day): CheckedPart<Day> => {
  if (on > today) return err({ code: 'IN_THE_FUTURE', path: ['on'] });
  return decision !== null && on < decision.on ? err({ code: 'BEFORE_DECISION', path: ['on'] }) : ok(on);
};

/** trao: what was granted is handed over, by a unit that need not be the issuer (facts.md §5). */
export const presentCommendation = (
  commendation: Commendation,
  typed: Presentation,
  today: Day,
): CommendationOutcome => {
  const open = commendationStateAfter(commendation.state, 'PRESENT');
  if (!open.ok) return open;
  if (commendation.candidates.every((candidate) => standingAwards(candidate) === 0)) {
    return err([{ code: 'NOTHING_GRANTED', path: [] }]);
  }
  const presented = fromChecks<Presentation, CommendationFaultCode>({
    on: checkDay(commendation, typed.on, today),
    presenter: ok(typed.presenter),
    at: checkText(typed.at, ['at'], LONGEST_TITLE),
  });
  if (!presented.ok) return presented;
  return ok({ value: { ...commendation, state: open.value, presented: presented.value }, warnings: [] });
};

/** Which award is cancelled, and how. */
export type CancellationDraft = Pick<CandidateDraft, 'unit' | 'kind'> & AwardCancellation;

const checkPeople = (candidate: Candidate, people: number): CheckedPart<number> => {
  const stands = standingAwards(candidate);
  const isUsable = Number.isInteger(people) && people > 0 && people <= stands;
  return isUsable ? ok(people) : err({ code: 'CANCELLED_TOO_MANY', path: ['people'], about: { stands } });
};

/**
 * hủy: an award is taken back by a document, with a reason. It stays where it is, marked as cancelled, and no longer
 * counts against the quota of its year.
 */
export const cancelAward = (
  commendation: Commendation,
  typed: CancellationDraft,
  today: Day,
): CommendationOutcome => {
  const open = commendationStateAfter(commendation.state, 'CANCEL_AWARD');
  if (!open.ok) return open;
  const key = candidateKey(typed);
  const candidate = commendation.candidates.find((each) => candidateKey(each) === key);
  if (candidate === undefined) return err([{ code: 'CANDIDATE_UNKNOWN', path: ['unit'] }]);
  const made = fromChecks<AwardCancellation, CommendationFaultCode>({
    on: checkDay(commendation, typed.on, today),
    people: checkPeople(candidate, typed.people),
    reason: checkRequiredText(typed.reason, ['reason'], LONGEST_NARRATIVE),
    document: ok(typed.document),
    citation: checkBasis(typed),
  });
  if (!made.ok) return made;
  const candidates = commendation.candidates.map((each) =>
    each === candidate ? { ...each, cancellations: [...each.cancellations, made.value] } : each,
  );
  return ok({ value: { ...commendation, state: open.value, candidates }, warnings: [] });
};
