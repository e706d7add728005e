import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import {
  checkRequiredText,
  checkText,
  type FieldFault,
  fromChecks,
  type Legal,
  LONGEST_NARRATIVE,
} from '../record/index.ts';
import type { InspectionInputCode } from './fault.ts';
import type { ManagementResponse, Recommendation } from './model.ts';

type Made = Result<
  Legal<ManagementResponse, 'PROMISED_AFTER_DEADLINE'>,
  readonly FieldFault<InspectionInputCode>[]
>;

/** Leads from a draft to the response of a unit given on `on`: what it accepts, what it will do and by when. */
export const makeResponse = (
  draft: ManagementResponse,
  { deadline }: Pick<Recommendation, 'deadline'>,
  on: Day,
): Made => {
  const { promisedFor } = draft;
  const path = ['promisedFor'];
  const made = fromChecks<ManagementResponse, InspectionInputCode>({
    stance: ok(draft.stance),
    text: checkRequiredText(draft.text, ['text'], LONGEST_NARRATIVE),
    plan: checkText(draft.plan, ['plan']),
    promisedFor:
      promisedFor !== null && promisedFor < on
        ? err({ code: 'PROMISED_BEFORE_ANSWER', path })
        : ok(promisedFor),
  });
  if (!made.ok) return made;
  const isLate = promisedFor !== null && deadline !== null && promisedFor > deadline;
  return ok({ value: made.value, warnings: isLate ? [{ code: 'PROMISED_AFTER_DEADLINE', path }] : [] });
};
