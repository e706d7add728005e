import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  makePlan,
  PLAN_FAULT_WORDS,
  PLAN_WARNING_WORDS,
  type PlanContent,
  type PlanDraft,
  type PlanId,
} from '@danvan/domain/programme';
import { unknownDocuments } from '../document/unknown-documents.ts';
import type { Uow } from '../record/act.ts';
import { inputFault, type RecordFault, type SaidNotice, sayAll } from '../record/record-fault.ts';
import { planSetting } from './plan-setting.ts';

const PLAN_EXISTS: RecordFault = {
  kind: 'REFUSED',
  code: 'PLAN_EXISTS',
  message: {
    vi: 'Đơn vị đã có kế hoạch của chương trình này trong năm. Hãy mở kế hoạch đó để điều chỉnh.',
    en: 'The unit has a plan of this programme for the year already. Open it to revise it.',
  },
  path: ['year'],
};

const isTaken = async (
  { manager }: Uow,
  { programme, year }: PlanContent,
  unit: OrgUnitId,
  self: PlanId | null,
): Promise<boolean> => {
  const others: unknown[] = await manager.query(
    `SELECT 1 FROM annual_plan WHERE programme_id = $1 AND unit_id = $2 AND year = $3 AND state <> 'WITHDRAWN'
       AND id IS DISTINCT FROM $4`,
    [programme, unit, year, self],
  );
  return others.length > 0;
};

export type PreparedPlan = { readonly content: PlanContent; readonly warnings: readonly SaidNotice[] };

/**
 * Leads from a typed plan to a legal one, or says why not. Nobody else changes plans until the act ends: so that no
 * circle closes, and no unit has two plans of a programme in a year.
 */
export const preparePlan = async (
  uow: Uow,
  draft: PlanDraft,
  unit: OrgUnitId,
  self: PlanId | null,
): Promise<Result<PreparedPlan, RecordFault>> => {
  await uow.manager.query('LOCK TABLE annual_plan IN SHARE ROW EXCLUSIVE MODE');
  const made = makePlan(draft, await planSetting(uow, draft, unit, self));
  if (!made.ok) return err(inputFault(PLAN_FAULT_WORDS, made.error));
  const { value: content, warnings } = made.value;
  const named = content.document === null ? [] : [{ document: content.document, path: ['document'] }];
  const unknown = await unknownDocuments(uow, named);
  if (unknown.length > 0) return err({ kind: 'INPUT', faults: unknown });
  if (await isTaken(uow, content, unit, self)) return err(PLAN_EXISTS);
  return ok({ content, warnings: sayAll(PLAN_WARNING_WORDS, warnings) });
};
