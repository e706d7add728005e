import { err, type Result } from '../../kernel/index.ts';
import type { FieldFault, Legal } from '../record/index.ts';
import type { InspectionFaultCode, InspectionWarningCode } from './fault.ts';
import { type InspectionDraft, makeInspection } from './make-inspection.ts';
import { isOutsideSpan } from './make-session.ts';
import type { Inspection, InspectionPlan } from './model.ts';

type Changed = Result<
  Legal<InspectionPlan, InspectionWarningCode>,
  readonly FieldFault<InspectionFaultCode>[]
>;

/** The units that sessions, findings and recommendations already name. */
const namedUnits = ({ sessions, findings, recommendations }: Inspection) =>
  new Set([
    ...sessions.flatMap(({ units }) => units),
    ...findings.flatMap(({ unit }) => unit ?? []),
    ...recommendations.map(({ unit }) => unit),
  ]);

/** What the new plan would leave without its place. */
const faultsOf = (
  inspection: Inspection,
  plan: InspectionPlan,
): readonly FieldFault<InspectionFaultCode>[] => {
  const isLeftOut = [...namedUnits(inspection)].some((unit) => !plan.inspected.includes(unit));
  const isOutside = inspection.sessions.some(({ heldOn }) => isOutsideSpan(heldOn, plan));
  return [
    ...(isLeftOut ? [{ code: 'UNIT_STILL_NAMED', path: ['inspected'] } as const] : []),
    ...(isOutside ? [{ code: 'OUTSIDE_SPAN', path: ['endsOn'] } as const] : []),
  ];
};

/** Another plan for an inspection that has begun: what was recorded keeps its place in it, and the lead stays. */
export const changePlan = (inspection: Inspection, draft: InspectionDraft): Changed => {
  const made = makeInspection({ ...draft, lead: inspection.lead });
  if (!made.ok) return made;
  const faults = faultsOf(inspection, made.value.value);
  return faults.length > 0 ? err(faults) : made;
};
