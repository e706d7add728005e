import { err, ok, type Result } from '../../kernel/index.ts';
import { checkRequiredText, type FieldFault, fromChecks, LONGEST_NARRATIVE } from '../record/index.ts';
import { checkAddressee } from './check-units.ts';
import type { InspectionInputCode } from './fault.ts';
import type { FindingCause, InspectionFinding, InspectionPlan } from './model.ts';

/** A finding as typed in. */
export type FindingDraft = InspectionFinding;

type Faults = readonly FieldFault<InspectionInputCode>[];

const checkCauses = (causes: readonly FindingCause[]): Result<readonly FindingCause[], Faults> => {
  const checked = causes.map(({ kind, text }, index) => ({
    kind,
    text: checkRequiredText(text, ['causes', index, 'text'], LONGEST_NARRATIVE),
  }));
  const faults = checked.flatMap(({ text }) => (text.ok ? [] : [text.error]));
  if (faults.length > 0) return err(faults);
  return ok(checked.flatMap(({ kind, text }) => (text.ok ? [{ kind, text: text.value }] : [])));
};

/** Leads from a draft to a finding of an inspection: what it is, why, and where. */
export const makeFinding = (
  draft: FindingDraft,
  plan: Pick<InspectionPlan, 'inspected'>,
): Result<InspectionFinding, Faults> =>
  fromChecks<InspectionFinding, InspectionInputCode>({
    kind: ok(draft.kind),
    text: checkRequiredText(draft.text, ['text'], LONGEST_NARRATIVE),
    causes: checkCauses(draft.causes),
    unit: checkAddressee(draft.unit, plan),
  });
