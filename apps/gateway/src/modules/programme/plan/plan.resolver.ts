import { openPlanActs, type PlanAct, planProgress } from '@danvan/domain/programme';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { OfficialDocumentType } from '../document/document.type.ts';
import { seenDocument } from '../document/document-of.ts';
import { ProgrammeType } from '../programme/programme.type.ts';
import { seenProgramme } from '../programme/programme-of.ts';
import { AnnualPlanType, PlanActEnum, PlanProgressType } from './plan.type.ts';
import { seenPlan, seenPlans } from './plan-of.ts';
import { toProgressType } from './plan-progress.map.ts';

/** The fields of a plan that need more than its own row. */
@Resolver(() => AnnualPlanType)
export class PlanResolver {
  @FieldResolver(() => ProgrammeType, { nullable: true })
  programme(@Root() { plan }: AnnualPlanType, @Ctx() context: GatewayContext): Promise<ProgrammeType | null> {
    return seenProgramme(context, plan.programme);
  }

  @FieldResolver(() => AnnualPlanType, { nullable: true, description: 'The plan of the level above.' })
  adapts(@Root() { plan }: AnnualPlanType, @Ctx() context: GatewayContext): Promise<AnnualPlanType | null> {
    return plan.adapts === null ? Promise.resolve(null) : seenPlan(context, plan.adapts);
  }

  @FieldResolver(() => [AnnualPlanType], {
    description: 'The plans of levels below that carry it on, as far as seen.',
  })
  async adaptedBy(
    @Root() { plan }: AnnualPlanType,
    @Ctx() context: GatewayContext,
  ): Promise<AnnualPlanType[]> {
    return seenPlans(context, await context.loaders.plansAdapting(plan.id));
  }

  @FieldResolver(() => OfficialDocumentType, { nullable: true })
  document(
    @Root() { plan }: AnnualPlanType,
    @Ctx() context: GatewayContext,
  ): Promise<OfficialDocumentType | null> {
    return plan.document === null ? Promise.resolve(null) : seenDocument(context, plan.document);
  }

  @FieldResolver(() => [OrgUnitType], { description: 'The units with which it is agreed.' })
  partners(@Root() { plan }: AnnualPlanType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType[]> {
    return Promise.all(plan.partners.map((unit) => loaders.unit(unit)));
  }

  @FieldResolver(() => PlanProgressType)
  async progress(
    @Root() { plan }: AnnualPlanType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<PlanProgressType> {
    return toProgressType(planProgress(plan.themes, await loaders.tasksOfPlan(plan.id), loaders.today()));
  }

  @FieldResolver(() => [PlanActEnum], { description: 'What the viewer can do with it now.' })
  async openActs(
    @Root() { plan }: AnnualPlanType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<readonly PlanAct[]> {
    const allowed = await loaders.workActions(plan.unit);
    return allowed.includes('KEEP_PLAN') ? openPlanActs(plan, loaders.today()) : [];
  }
}
