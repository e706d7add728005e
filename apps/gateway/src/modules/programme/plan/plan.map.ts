import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type AnnualPlan, type PlanState, recordId } from '@danvan/domain/programme';
import type { AnnualPlanRow } from './plan.row.ts';

/** A plan's row with the title of its record. */
export type PlanJoined = AnnualPlanRow & { title: string };

export const toPlan = (row: PlanJoined): AnnualPlan => ({
  id: recordId<'PLAN'>(row.id),
  unit: row.unit_id as OrgUnitId,
  title: row.title,
  programme: recordId<'PROGRAMME'>(row.programme_id),
  year: row.year,
  state: row.state as PlanState,
  motto: row.motto,
  themes: row.themes,
  adapts: row.adapts_id === null ? null : recordId<'PLAN'>(row.adapts_id),
  document: row.document_id === null ? null : recordId<'DOCUMENT'>(row.document_id),
  partners: row.partner_ids as OrgUnitId[],
});

export const toPlanRow = (plan: AnnualPlan): AnnualPlanRow => ({
  id: plan.id,
  unit_id: plan.unit,
  programme_id: plan.programme,
  year: plan.year,
  state: plan.state,
  motto: plan.motto,
  themes: [...plan.themes],
  adapts_id: plan.adapts,
  document_id: plan.document,
  partner_ids: [...plan.partners],
});
