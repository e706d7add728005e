import { reachOf } from '@danvan/domain/access';
import { checkReport, itemsOf, wordFinding } from '@danvan/domain/reporting';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { toFigureType } from '../figure/figure.map.ts';
import { FigureType } from '../figure/figure.type.ts';
import { ReportFormType, toFormType } from '../form/form.type.ts';
import type { StoredPeriod } from '../period/period.map.ts';
import { ReportingPeriodType, toPeriodType } from '../period/period.type.ts';
import { allowedReportActions } from './allowed-actions.ts';
import type { ReportId } from './report.map.ts';
import {
  FindingType,
  type ReportAction,
  ReportActionEnum,
  ReportEventType,
  ReportType,
  RouteStepType,
} from './report.type.ts';

const periodOf = async ({ stored }: ReportType, { loaders }: GatewayContext): Promise<StoredPeriod> => {
  const period = await loaders.period(stored.periodId);
  if (!period) throw new Error(`The period ${stored.periodId} of a report is not stored`);
  return period;
};

/** Who sees that a report is late need not see what is in it. */
const maySeeInside = ({ actor }: GatewayContext): boolean =>
  actor !== null && reachOf(actor.role, 'VIEW_REPORT') !== 'NONE';

const figuresOf = async (
  context: GatewayContext,
  reportId: ReportId,
  which: 'figures' | 'previousFigures',
) => (maySeeInside(context) ? ((await context.loaders[which](reportId)) ?? []) : []);

/** The fields of a report that need more than its row. */
@Resolver(() => ReportType)
export class ReportResolver {
  @FieldResolver(() => OrgUnitType)
  unit(@Root() { stored }: ReportType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(stored.report.unit);
  }

  @FieldResolver(() => ReportingPeriodType)
  async period(@Root() report: ReportType, @Ctx() context: GatewayContext): Promise<ReportingPeriodType> {
    return toPeriodType(await periodOf(report, context));
  }

  @FieldResolver()
  submittedBy(@Root() { stored }: ReportType, @Ctx() context: GatewayContext): string | null {
    return maySeeInside(context) ? stored.submittedByName : null;
  }

  @FieldResolver()
  sentBackReason(@Root() { stored: { report } }: ReportType, @Ctx() context: GatewayContext): string | null {
    return report.state === 'SENT_BACK' && maySeeInside(context) ? report.sentBackReason : null;
  }

  @FieldResolver(() => ReportFormType)
  async form(@Root() { stored }: ReportType, @Ctx() { loaders }: GatewayContext): Promise<ReportFormType> {
    return toFormType(await loaders.formOf(stored.report.form));
  }

  @FieldResolver(() => [RouteStepType], {
    description: 'The units that decide, in order; frozen at submission.',
  })
  route(@Root() { stored }: ReportType, @Ctx() context: GatewayContext): Promise<RouteStepType[]> {
    return Promise.all(
      stored.report.route.map(async ({ unit, decidedAt }, index) => ({
        unit: await context.loaders.unit(unit),
        decidedAt: decidedAt === null ? null : new Date(decidedAt),
        decidedBy: maySeeInside(context) ? (stored.deciders[index] ?? null) : null,
      })),
    );
  }

  @FieldResolver(() => [FigureType])
  async figures(@Root() { id }: ReportType, @Ctx() context: GatewayContext): Promise<FigureType[]> {
    return (await figuresOf(context, id, 'figures')).map(toFigureType);
  }

  @FieldResolver(() => [FigureType], { description: 'Figures of the same unit in the period before.' })
  async previousFigures(@Root() { id }: ReportType, @Ctx() context: GatewayContext): Promise<FigureType[]> {
    return (await figuresOf(context, id, 'previousFigures')).map(toFigureType);
  }

  @FieldResolver(() => [FindingType], { description: 'What the checks say now.' })
  async findings(@Root() { id, stored }: ReportType, @Ctx() context: GatewayContext): Promise<FindingType[]> {
    if (!maySeeInside(context)) return [];
    const { loaders, language } = context;
    const names = await loaders.indicatorNames();
    const { form } = await loaders.formOf(stored.report.form);
    const [figures, previous, indicators] = await Promise.all([
      figuresOf(context, id, 'figures'),
      figuresOf(context, id, 'previousFigures'),
      loaders.indicators(),
    ]);
    return checkReport({ form, indicators, figures, previous }).map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      message: wordFinding(finding, language, names),
      indicatorCode: finding.indicator,
    }));
  }

  @FieldResolver(() => [ReportEventType])
  async history(@Root() { id }: ReportType, @Ctx() context: GatewayContext): Promise<ReportEventType[]> {
    if (!maySeeInside(context)) return [];
    const events = (await context.loaders.events(id)) ?? [];
    return Promise.all(
      events.map(async (event) => ({
        at: new Date(event.at),
        act: event.act as ReportEventType['act'],
        state: event.state as ReportEventType['state'],
        by: event.by_name,
        unit: await context.loaders.unit(event.unit_id as Parameters<typeof context.loaders.unit>[0]),
        reason: event.reason,
      })),
    );
  }

  @FieldResolver(() => [ReportActionEnum], { description: 'What the viewer may do with it now.' })
  async allowedActions(@Root() report: ReportType, @Ctx() context: GatewayContext): Promise<ReportAction[]> {
    const { actor, loaders } = context;
    if (actor === null) return [];
    const [hierarchy, period] = await Promise.all([loaders.hierarchy(), periodOf(report, context)]);
    return allowedReportActions({ hierarchy, actor, stored: report.stored, period, today: loaders.today() });
  }

  @FieldResolver(() => Int, { description: 'How many items of the form are filled in.' })
  async filled(@Root() { id }: ReportType, @Ctx() context: GatewayContext): Promise<number> {
    return (await figuresOf(context, id, 'figures')).filter(({ state }) => state !== 'MISSING').length;
  }

  @FieldResolver(() => Int, { description: 'How many items the form has.' })
  async total(@Root() { stored }: ReportType, @Ctx() { loaders }: GatewayContext): Promise<number> {
    return itemsOf((await loaders.formOf(stored.report.form)).form).length;
  }
}
