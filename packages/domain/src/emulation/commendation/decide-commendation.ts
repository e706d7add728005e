import { type Day, err, ok } from '../../kernel/index.ts';
import { checkText, fromChecks, LONGEST_TITLE } from '../../programme/index.ts';
import { overQuota, unfitIssuer, unfitnessOf } from './check-fitness.ts';
import { checkOutcomes, type OutcomeDraft } from './check-outcomes.ts';
import type { CheckedPart, CommendationFault, CommendationFaultCode, CommendationOutcome } from './fault.ts';
import type { CommendationForm } from './form.ts';
import type { CommendationGround } from './ground.ts';
import type { Basis, Candidate, Commendation, CommendationDecision } from './model.ts';
import { commendationStateAfter } from './transitions.ts';

/** What the issuer says. */
export type DecisionDraft = CommendationDecision & { readonly outcomes: readonly OutcomeDraft[] };

/** A decision is a document that is registered, or one that is cited. */
export const checkBasis = ({ document, citation }: Basis): CheckedPart<string | null> => {
  const text = checkText(citation, ['citation'], LONGEST_TITLE);
  if (!text.ok || text.value !== null || document !== null) return text;
  return err({ code: 'BASIS_MISSING', path: ['document'] });
};

const checkDay = ({ submitted }: Commendation, on: Day, today: Day): CheckedPart<Day> => {
  if (on > today) return err({ code: 'IN_THE_FUTURE', path: ['on'] });
  return submitted !== null && on < submitted.on ? err({ code: 'BEFORE_SUBMISSION', path: ['on'] }) : ok(on);
};

const checkDecision = (commendation: Commendation, draft: DecisionDraft, today: Day) =>
  fromChecks<CommendationDecision & { candidates: readonly Candidate[] }, CommendationFaultCode>({
    on: checkDay(commendation, draft.on, today),
    document: ok(draft.document),
    citation: checkBasis(draft),
    overQuotaReason: checkText(draft.overQuotaReason, ['overQuotaReason']),
    candidates: checkOutcomes(commendation.candidates, draft.outcomes),
  });

/** What may not be granted: to whom the form is closed, and above the quota without a reason. */
const checkGranted = (
  form: CommendationForm,
  ground: CommendationGround,
  candidates: readonly Candidate[],
  overQuotaReason: string | null,
): readonly CommendationFault[] => {
  const isGranted = ({ outcome }: Candidate): boolean => (outcome?.granted ?? 0) > 0;
  return [
    ...unfitIssuer(form, ground),
    ...candidates.flatMap((candidate, index) =>
      isGranted(candidate)
        ? unfitnessOf(form, ground, candidate).map((code) => ({ code, path: ['outcomes', index] }))
        : [],
    ),
    ...(overQuotaReason === null ? overQuota(form, ground, candidates.filter(isGranted)) : []),
  ];
};

/**
 * quyết định: the issuer grants, candidate by candidate, or does not, with a reason. Form, issuer and quota are judged
 * by the day of the decision; whoever handed the proposal in does not decide on it.
 *
 * @param by the user who decides
 * @param ground as of the day of the decision
 */
export const decideCommendation = (
  commendation: Commendation,
  draft: DecisionDraft,
  by: string,
  ground: CommendationGround,
): CommendationOutcome => {
  const open = commendationStateAfter(commendation.state, 'DECIDE');
  if (!open.ok) return open;
  if (commendation.submitted?.by === by) return err([{ code: 'OWN_PROPOSAL', path: [] }]);
  if (ground.form === null) return err([{ code: 'FORM_NOT_IN_FORCE', path: ['on'] }]);
  const made = checkDecision(commendation, draft, ground.today);
  if (!made.ok) return made;
  const { candidates, ...decision } = made.value;
  const faults = checkGranted(ground.form, ground, candidates, decision.overQuotaReason);
  if (faults.length > 0) return err(faults);
  return ok({ value: { ...commendation, state: open.value, candidates, decision }, warnings: [] });
};
