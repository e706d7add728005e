import { id } from '@danvan/domain/kernel';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { ReportFormType, toFormType } from '../form/form.type.ts';
import { findPeriods } from './period.store.ts';
import { ReportingPeriodType, toPeriodType } from './period.type.ts';

@Resolver(() => ReportingPeriodType)
export class PeriodResolver {
  @Permission('VIEW_ROLLUP')
  @Query(() => [ReportingPeriodType], { description: 'Newest first.' })
  async periods(
    @Arg('formCode', () => ID, { nullable: true }) formCode: string | null,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<ReportingPeriodType[]> {
    const periods = await loaders.periods();
    return periods.filter(({ form }) => !formCode || form.code === formCode).map(toPeriodType);
  }

  @Permission('VIEW_ROLLUP')
  @Query(() => ReportingPeriodType, { nullable: true })
  async period(
    @Arg('id', () => ID) periodId: string,
    @Ctx() context: GatewayContext,
  ): Promise<ReportingPeriodType | null> {
    const [period] = await context.read(({ manager }) => findPeriods(manager, [id(periodId)]));
    return period ? toPeriodType(period) : null;
  }

  @FieldResolver(() => ReportFormType)
  async form(
    @Root() { stored }: ReportingPeriodType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<ReportFormType> {
    return toFormType(await loaders.formOf(stored.form));
  }
}
