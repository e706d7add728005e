import { err, ok } from '../../kernel/index.ts';
import type { CommendationOutcome } from './fault.ts';
import type { CommendationGround } from './ground.ts';
import { makeCommendation } from './make-commendation.ts';
import type { Commendation, CommendationDraft } from './model.ts';
import { commendationStateAfter } from './transitions.ts';

/** sửa: what the proposing unit says, anew; while nobody decides on it. */
export const reviseCommendation = (
  commendation: Commendation,
  draft: CommendationDraft,
  ground: CommendationGround,
): CommendationOutcome => {
  const open = commendationStateAfter(commendation.state, 'REVISE');
  if (!open.ok) return open;
  const made = makeCommendation(draft, ground);
  if (!made.ok) return made;
  return ok({ ...made.value, value: { ...commendation, ...made.value.value, state: open.value } });
};

/**
 * trình: hands the proposal to its issuer. What a draft is only warned of is refused here: a form that is no longer in
 * force, an issuer of another level, a candidate that is barred, and more than the quota allows without a reason.
 */
export const submitCommendation = (
  commendation: Commendation,
  by: string,
  ground: CommendationGround,
): CommendationOutcome => {
  const open = commendationStateAfter(commendation.state, 'SUBMIT');
  if (!open.ok) return open;
  // Between draft and submission the law may have changed: the draft is judged by the day on which it is submitted.
  const anew = makeCommendation(commendation, ground);
  if (!anew.ok) return anew;
  if (anew.value.warnings.length > 0) return err(anew.value.warnings);
  const submitted = { on: ground.today, by };
  return ok({
    value: { ...commendation, ...anew.value.value, state: open.value, submitted, returned: null },
    warnings: [],
  });
};
