import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { checkText, type FieldFault, fromChecks, type Legal, LONGEST_TITLE } from '../record/index.ts';
import { checkMet } from './check-units.ts';
import type { InspectionInputCode } from './fault.ts';
import type { InspectionPlan, WorkingSession } from './model.ts';

/** A working session as typed in. */
export type SessionDraft = WorkingSession;

/** When it is recorded, and whether it comes from a source: history is taken as it was, with a warning. */
export type RecordedOn = { readonly today: Day; readonly isHistory: boolean };

type Made = Result<Legal<WorkingSession, 'OUTSIDE_SPAN'>, readonly FieldFault<InspectionInputCode>[]>;
type Span = Pick<InspectionPlan, 'startsOn' | 'endsOn'>;

/** Does a day lie outside the days of an inspection, as far as they are known? */
export const isOutsideSpan = (on: Day, { startsOn, endsOn }: Span): boolean =>
  (startsOn !== null && on < startsOn) || (endsOn !== null && on > endsOn);

const checkHeldOn = (
  heldOn: Day,
  span: Span,
  { today, isHistory }: RecordedOn,
): Result<Day, FieldFault<InspectionInputCode>> => {
  if (heldOn > today) return err({ code: 'IN_THE_FUTURE', path: ['heldOn'] });
  return isOutsideSpan(heldOn, span) && !isHistory
    ? err({ code: 'OUTSIDE_SPAN', path: ['heldOn'] })
    : ok(heldOn);
};

const checkCount = (
  count: number | null,
  member: string,
): Result<number | null, FieldFault<'NOT_A_COUNT'>> =>
  count === null || (Number.isInteger(count) && count >= 0)
    ? ok(count)
    : err({ code: 'NOT_A_COUNT', path: [member] });

/** Leads from a draft to a session of an inspection. */
export const makeSession = (draft: SessionDraft, plan: InspectionPlan, recorded: RecordedOn): Made => {
  const made = fromChecks<WorkingSession, InspectionInputCode>({
    heldOn: checkHeldOn(draft.heldOn, plan, recorded),
    place: checkText(draft.place, ['place'], LONGEST_TITLE),
    units: checkMet([...new Set(draft.units)], plan),
    fromDelegation: checkCount(draft.fromDelegation, 'fromDelegation'),
    fromUnits: checkCount(draft.fromUnits, 'fromUnits'),
    content: checkText(draft.content, ['content']),
  });
  if (!made.ok) return made;
  const isOdd = isOutsideSpan(draft.heldOn, plan);
  return ok({ value: made.value, warnings: isOdd ? [{ code: 'OUTSIDE_SPAN', path: ['heldOn'] }] : [] });
};
