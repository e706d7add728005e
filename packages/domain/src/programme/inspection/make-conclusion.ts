import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { checkText, type FieldFault, fromChecks } from '../record/index.ts';
import type { InspectionInputCode } from './fault.ts';
import type { Inspection, InspectionConclusion } from './model.ts';

type Held = Pick<Inspection, 'sessions' | 'recommendations'>;
type DayFault = FieldFault<'IN_THE_FUTURE' | 'CONCLUDED_BEFORE_SESSION' | 'DEADLINE_BEFORE_CONCLUSION'>;

/** The faults of the day of a conclusion: one for each recommendation that would be due before it, too. */
const dayFaults = (on: Day, { sessions, recommendations }: Held, today: Day): readonly DayFault[] => {
  const path = ['concludedOn'];
  return [
    ...(on > today ? [{ code: 'IN_THE_FUTURE', path } as const] : []),
    ...(sessions.some(({ heldOn }) => on < heldOn)
      ? [{ code: 'CONCLUDED_BEFORE_SESSION', path } as const]
      : []),
    ...recommendations.flatMap(({ deadline }, index) =>
      deadline !== null && deadline < on
        ? [{ code: 'DEADLINE_BEFORE_CONCLUSION', path: ['recommendations', index, 'deadline'] } as const]
        : [],
    ),
  ];
};

/** Leads from a draft to the conclusion of an inspection, which issues its recommendations. */
export const makeConclusion = (
  draft: InspectionConclusion,
  inspection: Held,
  today: Day,
): Result<InspectionConclusion, readonly FieldFault<InspectionInputCode>[]> => {
  const faults = dayFaults(draft.concludedOn, inspection, today);
  return fromChecks<InspectionConclusion, InspectionInputCode>({
    concludedOn: faults.length > 0 ? err(faults) : ok(draft.concludedOn),
    text: checkText(draft.text, ['text']),
  });
};
