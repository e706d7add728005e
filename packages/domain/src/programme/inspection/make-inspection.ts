import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import {
  checkRequiredText,
  checkText,
  type FieldFault,
  type FieldWarning,
  fromChecks,
  type Legal,
} from '../record/index.ts';
import { checkCooperating, checkInspected } from './check-units.ts';
import type { InspectionInputCode } from './fault.ts';
import type { InspectionPlan } from './model.ts';

/** An inspection as it is planned or entered from a source: anything may still be wrong with it. */
export type InspectionDraft = InspectionPlan;

type Plan = Legal<InspectionPlan, 'REVIEWED_PERIOD_NOT_OVER'>;

const checkEnd = (
  from: Day | null,
  to: Day | null,
  member: string,
): Result<Day | null, FieldFault<'ENDS_BEFORE_START'>> =>
  from !== null && to !== null && to < from ? err({ code: 'ENDS_BEFORE_START', path: [member] }) : ok(to);

/** History reviews decades before they are over (facts.md §2: 2010–2020, looked at in July 2020). */
const warningsOf = ({
  reviewedTo,
  startsOn,
}: InspectionPlan): readonly FieldWarning<'REVIEWED_PERIOD_NOT_OVER'>[] =>
  reviewedTo !== null && startsOn !== null && startsOn < reviewedTo
    ? [{ code: 'REVIEWED_PERIOD_NOT_OVER', path: ['reviewedTo'] }]
    : [];

/** Leads from a draft to the plan of an inspection; no number and no figure is asked for. */
export const makeInspection = (
  draft: InspectionDraft,
): Result<Plan, readonly FieldFault<InspectionInputCode>[]> => {
  const made = fromChecks<InspectionPlan, InspectionInputCode>({
    title: checkRequiredText(draft.title, ['title']),
    lead: ok(draft.lead),
    cooperating: checkCooperating(draft),
    basis: ok([...new Set(draft.basis)]),
    basisNote: checkText(draft.basisNote, ['basisNote']),
    subject: checkText(draft.subject, ['subject']),
    reviewedFrom: ok(draft.reviewedFrom),
    reviewedTo: checkEnd(draft.reviewedFrom, draft.reviewedTo, 'reviewedTo'),
    startsOn: ok(draft.startsOn),
    endsOn: checkEnd(draft.startsOn, draft.endsOn, 'endsOn'),
    inspected: checkInspected(draft),
  });
  return made.ok ? ok({ value: made.value, warnings: warningsOf(made.value) }) : made;
};
