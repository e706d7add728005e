import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { KnownSpan } from '../document/index.ts';
import type { DocumentId, PlanId, ProgrammeId } from '../record/index.ts';

/** bản thảo / đã ban hành / đã tổng kết / đã thu hồi. */
export const PLAN_STATES = ['DRAFT', 'ISSUED', 'REVIEWED', 'WITHDRAWN'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** A yearly plan as typed in. */
export type PlanDraft = {
  readonly title: string | null;
  readonly programme: ProgrammeId | null;
  readonly year: number;
  readonly motto: string | null;
  readonly themes: readonly string[];
  /** The plan of the level above that this one carries to its own level. */
  readonly adapts: PlanId | null;
  readonly document: DocumentId | null;
  /** The units with which it is agreed. */
  readonly partners: readonly OrgUnitId[];
};

/** What a unit sets out to do within a programme in one year: legal, made by `makePlan`. */
export type PlanContent = {
  readonly title: string;
  readonly programme: ProgrammeId;
  readonly year: number;
  /** phương châm. */
  readonly motto: string | null;
  /** nhóm nội dung, in the order of the plan; tasks stand under them. */
  readonly themes: readonly string[];
  readonly adapts: PlanId | null;
  readonly document: DocumentId | null;
  /** đơn vị cùng thực hiện: the units with which it is agreed; they see it when it is joint. */
  readonly partners: readonly OrgUnitId[];
};

/** kế hoạch năm of a programme, a unit and a year. */
export type AnnualPlan = PlanContent & {
  readonly id: PlanId;
  readonly unit: OrgUnitId;
  readonly state: PlanState;
};

/** The plan above, as far as a plan that adapts it has to know it. */
export type UpperPlan = {
  readonly plan: Pick<AnnualPlan, 'id' | 'programme' | 'year' | 'unit' | 'state'>;
  /** What it adapts itself, up to the topmost plan. */
  readonly lineage: readonly PlanId[];
};

/** What surrounds a plan while it becomes legal. */
export type PlanSetting = {
  /** The plan itself when it is there already. */
  readonly self: PlanId | null;
  readonly unit: OrgUnitId;
  /** Everything above the unit (`unitsAbove`). */
  readonly above: ReadonlySet<OrgUnitId>;
  /** The programme of the plan; null when it is not known to whoever plans. */
  readonly programme: {
    readonly owner: OrgUnitId;
    readonly validity: KnownSpan;
    /** The programmes whose documents it rests on: those of the levels above that it carries on. */
    readonly derivesFrom: readonly ProgrammeId[];
  } | null;
  readonly upper: UpperPlan | null;
};
