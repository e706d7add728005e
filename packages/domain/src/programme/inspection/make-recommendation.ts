import { type Day, err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, type FieldFault, fromChecks, LONGEST_NARRATIVE } from '../record/index.ts';
import { checkAddressee } from './check-units.ts';
import type { InspectionInputCode } from './fault.ts';
import type { Inspection, RecommendationTerms } from './model.ts';

type Held = Pick<Inspection, 'inspected' | 'sessions'>;

/** A conclusion is not issued before the last session, so no deadline lies before that either. */
const checkDeadline = (
  deadline: Day | null,
  { sessions }: Held,
): Result<Day | null, FieldFault<'DEADLINE_BEFORE_CONCLUSION'>> =>
  deadline !== null && sessions.some(({ heldOn }) => deadline < heldOn)
    ? err({ code: 'DEADLINE_BEFORE_CONCLUSION', path: ['deadline'] })
    : ok(deadline);

/** Leads from a draft to a recommendation: to a unit that was inspected, and not to be done before it is issued. */
export const makeRecommendation = (
  draft: RecommendationTerms,
  inspection: Held,
): Result<RecommendationTerms, readonly FieldFault<InspectionInputCode>[]> =>
  fromChecks<RecommendationTerms, InspectionInputCode>({
    unit: checkAddressee(draft.unit, inspection),
    text: checkRequiredText(draft.text, ['text'], LONGEST_NARRATIVE),
    deadline: checkDeadline(draft.deadline, inspection),
  });
