import { hierarchyAt, type OrgUnitId } from '@danvan/domain/hierarchy';
import {
  leadOf,
  type PlanDraft,
  type PlanId,
  type PlanSetting,
  type ProgrammeId,
  type UpperPlan,
  unitsAbove,
} from '@danvan/domain/programme';
import { hierarchyOf } from '../../hierarchy/unit/hierarchy.store.ts';
import { todayOf } from '../../hierarchy/unit/today.ts';
import { readProgrammes } from '../programme/programme.store.ts';
import type { Uow } from '../record/act.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findRecords } from '../record/record.store.ts';
import { lineageOf, readPlans } from './plan.store.ts';

const isSeen = async (uow: Uow, id: string): Promise<boolean> =>
  (await findRecords(uow.manager, await recordScopeOf(uow), [id])).length > 0;

/** The programmes whose own document is among those that this one rests on. */
const derivesFrom = async ({ manager }: Uow, programme: ProgrammeId): Promise<ProgrammeId[]> => {
  const rows: { id: ProgrammeId }[] = await manager.query(
    `SELECT p.id FROM programme_base b JOIN programme p ON p.document_id = b.document_id
     WHERE b.programme_id = $1 AND p.id <> $1 ORDER BY p.id`,
    [programme],
  );
  return rows.map((row) => row.id);
};

const programmeOf = async (uow: Uow, id: ProgrammeId | null): Promise<PlanSetting['programme']> => {
  if (id === null || !(await isSeen(uow, id))) return null;
  const [kept] = await readProgrammes(uow.manager, [id]);
  const lead = kept && leadOf(kept.programme);
  if (!kept || !lead) return null;
  return { owner: lead, validity: kept.programme.validity, derivesFrom: await derivesFrom(uow, id) };
};

const upperPlan = async (uow: Uow, id: PlanId | null): Promise<UpperPlan | null> => {
  if (id === null || !(await isSeen(uow, id))) return null;
  const [plan] = await readPlans(uow.manager, [id]);
  return plan ? { plan, lineage: await lineageOf(uow.manager, id) } : null;
};

/** Everything above a unit today. */
export const aboveOf = async (uow: Uow, unit: OrgUnitId): Promise<ReadonlySet<OrgUnitId>> => {
  const view = hierarchyAt(await hierarchyOf(uow.manager), todayOf({ now: () => uow.now }));
  return new Set(unitsAbove(view, unit));
};

/** What surrounds a plan that a unit drafts or revises, as far as the actor sees it. */
export const planSetting = async (
  uow: Uow,
  draft: PlanDraft,
  unit: OrgUnitId,
  self: PlanId | null,
): Promise<PlanSetting> => {
  return {
    self,
    unit,
    above: await aboveOf(uow, unit),
    programme: await programmeOf(uow, draft.programme),
    upper: await upperPlan(uow, draft.adapts),
  };
};
