import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { toIndicatorType } from '../indicator/indicator.map.ts';
import { IndicatorType } from '../indicator/indicator.type.ts';
import { ReportingPeriodType, toPeriodType } from '../period/period.type.ts';
import { newestForms } from './form.store.ts';
import { FormSectionType, ReportFormType, toFormType } from './form.type.ts';

@Resolver(() => ReportFormType)
export class FormResolver {
  @Permission('SIGNED_IN')
  @Query(() => [IndicatorType], { description: 'All indicators, in the order of the register.' })
  async indicators(@Ctx() { loaders }: GatewayContext): Promise<IndicatorType[]> {
    return (await loaders.indicators()).map(toIndicatorType);
  }

  @Permission('VIEW_ROLLUP')
  @Query(() => [ReportFormType], { description: 'The newest version of each form.' })
  async forms(@Ctx() { loaders }: GatewayContext): Promise<ReportFormType[]> {
    return newestForms(await loaders.forms()).map(toFormType);
  }

  @Permission('VIEW_ROLLUP')
  @Query(() => ReportFormType, { nullable: true })
  async form(
    @Arg('code', () => ID) code: string,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<ReportFormType | null> {
    const found = newestForms(await loaders.forms()).find(({ form }) => form.code === code);
    return found ? toFormType(found) : null;
  }

  @FieldResolver(() => [FormSectionType])
  async sections(
    @Root() { stored }: ReportFormType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<FormSectionType[]> {
    const indicators = new Map((await loaders.indicators()).map((indicator) => [indicator.code, indicator]));
    return stored.form.sections.map(({ title, items }) => ({
      title,
      items: items.flatMap(({ indicator, required }) => {
        const known = indicators.get(indicator);
        return known ? [{ indicator: toIndicatorType(known), required }] : [];
      }),
    }));
  }

  @FieldResolver(() => [ReportingPeriodType], { description: 'Newest first.' })
  async periods(
    @Root() { code }: ReportFormType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<ReportingPeriodType[]> {
    const periods = await loaders.periods();
    return periods.filter(({ form }) => form.code === code).map(toPeriodType);
  }
}
