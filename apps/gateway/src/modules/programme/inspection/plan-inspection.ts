import { hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  changePlan,
  checkDirection,
  type DocumentId,
  INSPECTION_FAULT_WORDS,
  type InspectionDraft,
  type InspectionPlan,
  makeInspection,
  recordId,
  unitsAbove,
} from '@danvan/domain/programme';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { unknownDocuments } from '../document/unknown-documents.ts';
import type { Prepared, Uow } from '../record/act.ts';
import type { RecordOrder } from '../record/change-record.ts';
import { createRecord } from '../record/create-record.ts';
import { inputFault, type RecordFault, sayAll } from '../record/record-fault.ts';
import { actOnInspection, concernedUnits } from './act-on-inspection.ts';
import type { InspectionPlanInput } from './inspection.input.ts';
import { saveInspections } from './inspection.store.ts';

const draftOf = (input: InspectionPlanInput, lead: OrgUnitId): InspectionDraft => ({
  title: input.title,
  lead,
  cooperating: input.cooperatingIds as OrgUnitId[],
  basis: input.basisIds as DocumentId[],
  basisNote: input.basisNote ?? null,
  subject: input.subject ?? null,
  reviewedFrom: input.reviewedFrom ?? null,
  reviewedTo: input.reviewedTo ?? null,
  startsOn: input.startsOn ?? null,
  endsOn: input.endsOn ?? null,
  inspected: input.inspectedIds as OrgUnitId[],
});

/** Every document of the basis is there and seen, and no unit inspected stands above the lead. */
const checkTies = async (uow: Uow, plan: InspectionPlan): Promise<Result<null, RecordFault>> => {
  const view = hierarchyAt(await hierarchyOf(uow.manager), todayOf({ now: () => uow.now }));
  const direction = checkDirection(plan, unitsAbove(view, plan.lead));
  if (!direction.ok) return err(inputFault(INSPECTION_FAULT_WORDS, direction.error));
  const faults = await unknownDocuments(
    uow,
    plan.basis.map((document, index) => ({ document, path: ['basis', index] })),
  );
  return faults.length > 0 ? err({ kind: 'INPUT', faults }) : ok(null);
};

const recordOf = (input: InspectionPlanInput, plan: InspectionPlan): Prepared['record'] => ({
  title: plan.title,
  visibility: input.visibility,
  concerned: concernedUnits(plan),
  programmes: input.programmeIds.map((id) => recordId<'PROGRAMME'>(id)),
});

/** Plans an inspection; the unit of whoever plans it leads the delegation. */
export const planInspection = (idempotencyKey: string, input: InspectionPlanInput) =>
  createRecord({
    name: 'PLAN_INSPECTION',
    permission: 'KEEP_INSPECTION',
    kind: 'INSPECTION',
    idempotencyKey,
    content: { ...input },
    prepare: async (uow, id) => {
      const made = makeInspection(draftOf(input, uow.actor.unitId));
      if (!made.ok) return err(inputFault(INSPECTION_FAULT_WORDS, made.error));
      const { value: plan, warnings } = made.value;
      const tied = await checkTies(uow, plan);
      if (!tied.ok) return tied;
      const fresh = { state: 'PLANNED', sessions: [], findings: [], recommendations: [] } as const;
      const inspection = { ...plan, ...fresh, conclusion: null, id: recordId<'INSPECTION'>(id) };
      return ok({
        record: recordOf(input, plan),
        write: (work) => saveInspections(work.manager, [inspection]),
        after: { state: 'PLANNED', title: plan.title, inspected: plan.inspected },
        warnings: sayAll(INSPECTION_FAULT_WORDS, warnings),
      });
    },
  });

/** Changes the plan of an inspection that is not concluded yet. */
export const changeInspection = (order: RecordOrder, input: InspectionPlanInput) =>
  actOnInspection({
    name: 'CHANGE_INSPECTION',
    permission: 'KEEP_INSPECTION',
    kind: 'CHANGE_PLAN',
    order,
    content: { ...input },
    make: async ({ uow, inspection }) => {
      const made = changePlan(inspection, draftOf(input, inspection.lead));
      if (!made.ok) return made;
      const { value: plan, warnings } = made.value;
      const tied = await checkTies(uow, plan);
      if (!tied.ok) return tied;
      return ok({ change: plan, record: recordOf(input, plan), about: { title: plan.title }, warnings });
    },
  });
