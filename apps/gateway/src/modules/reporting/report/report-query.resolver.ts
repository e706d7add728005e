import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import type { ReportState } from '@danvan/domain/reporting';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { reportingUnitsOf } from '../../hierarchy/unit/reporting-units.ts';
import { scopeOf } from '../../hierarchy/unit/scope-of.ts';
import { type ReportSearch, searchReports } from './find-reports.ts';
import { findReports } from './report.store.ts';
import { ReportConnectionType, ReportStateEnum, ReportType, toReportType } from './report.type.ts';

@InputType('ReportFilter')
export class ReportFilterInput {
  @Field(() => ID, { nullable: true })
  periodId!: string | null;

  @Field(() => ID, { nullable: true })
  underId!: string | null;

  @Field(() => [ReportStateEnum], { nullable: true })
  states!: ReportState[] | null;

  @Field(() => Boolean, { nullable: true })
  waitingForMe!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  late!: boolean | null;

  @Field(() => String, { nullable: true })
  search!: string | null;
}

type Slice = { readonly first: number | null; readonly after: string | null };

const list = async (
  context: GatewayContext,
  wanted: (own: readonly OrgUnitId[]) => ReportSearch,
  { first, after }: Slice,
): Promise<ReportConnectionType> => {
  const offset = offsetOf(after);
  const { loaders } = context;
  const hierarchy = await loaders.hierarchy();
  return context.read(async (reading) => {
    const { actor, manager } = reading;
    if (actor === null) return pageOf<ReportType>([], 0, offset);
    const scope = await scopeOf(reading, 'VIEW_REPORT');
    const own = reportingUnitsOf(hierarchy, actor, loaders.today());
    const slice = { offset, limit: pageSize(first) };
    const { ids, total } = await searchReports(manager, scope, wanted(own), actor.unitId, slice);
    const reports = await findReports(manager, scope, ids);
    return pageOf(
      reports.map((stored) => toReportType(stored, loaders.today())),
      total,
      offset,
    );
  });
};

@Resolver()
export class ReportQueryResolver {
  @Permission('VIEW_REPORT')
  @Query(() => ReportType, { nullable: true })
  async report(
    @Arg('id', () => ID) reportId: string,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<ReportType | null> {
    const stored = await loaders.report(id(reportId));
    return stored && toReportType(stored, loaders.today());
  }

  @Permission('VIEW_REPORT')
  @Query(() => ReportConnectionType, {
    description: "Reports of the viewer's own unit: what is due, overdue, sent back, waiting.",
  })
  myReports(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ReportConnectionType> {
    return list(context, (own) => ({ ofUnits: own }), { first, after });
  }

  @Permission('VIEW_REPORT')
  @Query(() => ReportConnectionType, {
    description: "Reports below the viewer's unit, those that wait for the viewer's decision first.",
  })
  reports(
    @Arg('filter', () => ReportFilterInput) filter: ReportFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ReportConnectionType> {
    return list(context, (own) => (filter.underId ? filter : { ...filter, notOfUnits: own }), {
      first,
      after,
    });
  }
}
