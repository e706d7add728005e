import { err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, checkText, type FieldFault, LONGEST_NARRATIVE } from '../record/index.ts';
import type { InspectionFaultCode } from './fault.ts';
import { type FollowUpContext, guardRecommendation } from './guard-recommendation.ts';
import type { ManagementResponse, Recommendation } from './model.ts';
import { RECOMMENDATION_TRANSITIONS, type RecommendationActKind } from './transitions.ts';

/** A step with what it needs: an answer its response (`makeResponse`), every other step a word of its own. */
export type RecommendationAct =
  | { readonly kind: 'ANSWER'; readonly response: ManagementResponse }
  | { readonly kind: Exclude<RecommendationActKind, 'ANSWER'>; readonly note: string | null };

type Fault = FieldFault<InspectionFaultCode>;

/** What was done, why it is sent back, why it goes upward must be said; closing what was fulfilled speaks for itself. */
const noteOf = (recommendation: Recommendation, act: RecommendationAct): Result<string | null, Fault> => {
  if (act.kind === 'ANSWER') return ok(act.response.text);
  return act.kind === 'CLOSE' && recommendation.state === 'FULFILLED'
    ? checkText(act.note, ['note'])
    : checkRequiredText(act.note, ['note'], LONGEST_NARRATIVE);
};

/** Decides a step of the follow-up by the transition table: what becomes of the recommendation, or why nothing does. */
export const decideRecommendation = <R extends Recommendation>(
  recommendation: R,
  act: RecommendationAct,
  context: FollowUpContext,
): Result<R, Fault> => {
  const refused = guardRecommendation(recommendation, act.kind, context);
  if (refused !== null) return err({ code: refused, path: [] });
  const note = noteOf(recommendation, act);
  if (!note.ok) return note;
  const to = RECOMMENDATION_TRANSITIONS[recommendation.state][act.kind] ?? recommendation.state;
  const { today: on, actor: by } = context;
  return ok({
    ...recommendation,
    state: to,
    response: act.kind === 'ANSWER' ? act.response : recommendation.response,
    escalatedTo: act.kind === 'ESCALATE' ? context.unitAbove : recommendation.escalatedTo,
    events: [...recommendation.events, { on, act: act.kind, to, by, note: note.value }],
  });
};
