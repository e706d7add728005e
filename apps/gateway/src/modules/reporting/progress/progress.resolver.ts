import { compareVietnamese, type OrgUnitId } from '@danvan/domain/hierarchy';
import { id } from '@danvan/domain/kernel';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { isWithinReach } from '../../hierarchy/unit/is-within-reach.ts';
import { reportingUnitsOf } from '../../hierarchy/unit/reporting-units.ts';
import { scopeOf } from '../../hierarchy/unit/scope-of.ts';
import { namesOn } from '../../hierarchy/unit/unit-view.ts';
import type { StoredPeriod } from '../period/period.map.ts';
import { findPeriods } from '../period/period.store.ts';
import { toPeriodType } from '../period/period.type.ts';
import { findReports } from '../report/report.store.ts';
import { toReportType } from '../report/report.type.ts';
import { readStandings } from './progress.store.ts';
import { type LateReportType, type ProgressRowType, ProgressType } from './progress.type.ts';
import { type ProgressTold, progressOf } from './progress-of.ts';

const toRows = async (
  told: ProgressTold,
  period: StoredPeriod,
  { loaders }: GatewayContext,
): Promise<ProgressRowType[]> => {
  const rows = await Promise.all(
    told.children.map(async ({ unitId, counts }) => ({ unit: await loaders.unit(unitId), counts })),
  );
  const nameOf = ({ unit }: ProgressRowType) => namesOn(unit.view, period.period.endsOn).shortName;
  return rows.sort((a, b) => compareVietnamese(nameOf(a), nameOf(b)) || (a.unit.id < b.unit.id ? -1 : 1));
};

const toLate = (told: ProgressTold, context: GatewayContext): Promise<LateReportType[]> =>
  context.read(async (reading) => {
    const scope = await scopeOf(reading, 'VIEW_PROGRESS');
    const reports = await findReports(
      reading.manager,
      scope,
      told.late.map(({ reportId }) => reportId),
    );
    const days = new Map(told.late.map(({ reportId, daysLate }) => [reportId, daysLate]));
    const today = context.loaders.today();
    return reports.map((stored) => ({
      report: toReportType(stored, today),
      daysLate: days.get(stored.id) ?? 0,
    }));
  });

/** The unit asked for, or the viewer's own; null when it is out of reach. */
const unitAsked = async (context: GatewayContext, underId: string | null): Promise<OrgUnitId | null> => {
  const hierarchy = await context.loaders.hierarchy();
  return context.read(async (reading) => {
    const { actor, manager } = reading;
    if (actor === null) return null;
    const [own] = reportingUnitsOf(hierarchy, actor, context.loaders.today());
    const asked = underId === null ? own : id<'OrgUnit'>(underId);
    if (!asked) return null;
    return (await isWithinReach(manager, await scopeOf(reading, 'VIEW_PROGRESS'), asked)) ? asked : null;
  });
};

@Resolver(() => ProgressType)
export class ProgressResolver {
  @Permission('VIEW_PROGRESS')
  @Query(() => ProgressType, {
    nullable: true,
    description: 'Who has reported in a period under a unit, child by child.',
  })
  async progress(
    @Arg('periodId', () => ID) periodId: string,
    @Arg('underId', () => ID, { nullable: true }) underId: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ProgressType | null> {
    const unitId = await unitAsked(context, underId ?? null);
    if (unitId === null) return null;
    const [period] = await context.read(({ manager }) => findPeriods(manager, [id(periodId)]));
    if (!period) return null;
    const standings = await context.read(async (reading) =>
      readStandings(reading.manager, await scopeOf(reading, 'VIEW_PROGRESS'), period.id, unitId),
    );
    const told = progressOf(standings, context.loaders.today());
    return {
      period: toPeriodType(period),
      unit: await context.loaders.unit(unitId),
      total: told.total,
      children: await toRows(told, period, context),
      late: await toLate(told, context),
    };
  }
}
