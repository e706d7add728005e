import { id, type Result } from '@danvan/domain/kernel';
import type { FigureDraft } from '@danvan/domain/reporting';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import type { KeyReused } from '../../../database/once.ts';
import { Permission } from '../../../schema/permission.ts';
import type { FigureInput } from '../figure/figure.type.ts';
import type { ActFault, ReportOrder, Uow } from './act-on-report.ts';
import { amendReport } from './amend-report.ts';
import { approveReport } from './approve-report.ts';
import { cancelAmendment } from './cancel-amendment.ts';
import { toRefusal } from './refusal.ts';
import type { ReportId } from './report.map.ts';
import { type ReportType, toReportType } from './report.type.ts';
import {
  FiguresSavedType,
  ReportActInput,
  ReportActPayload,
  ReportChangedType,
  SaveFiguresInput,
  SaveFiguresPayload,
} from './report-act.type.ts';
import { saveFigures } from './save-figures.ts';
import { sendBackReport } from './send-back-report.ts';
import { submitReport } from './submit-report.ts';

type Outcome = Result<{ reportId: ReportId }, ActFault | KeyReused>;
type Work = (uow: Uow) => Promise<Outcome>;

const orderOf = (input: SaveFiguresInput | ReportActInput): ReportOrder => ({
  reportId: id(input.reportId),
  version: input.version,
  idempotencyKey: input.idempotencyKey,
  reason: 'reason' in input ? (input.reason ?? null) : null,
});

const toDraft = (input: FigureInput): FigureDraft => ({
  indicator: id(input.indicatorCode),
  state: input.state,
  entry: input.entry ?? null,
  qualifier: input.qualifier ?? null,
  numerator: input.numerator ?? null,
  denominator: input.denominator ?? null,
  note: input.note ?? null,
});

const reportAfter = async ({ loaders }: GatewayContext, reportId: ReportId): Promise<ReportType> => {
  const stored = await loaders.report(reportId);
  if (!stored) throw new Error(`The report ${reportId} is not there after an act on it`);
  return toReportType(stored, loaders.today());
};

const change = async (context: GatewayContext, work: Work): Promise<typeof ReportActPayload> => {
  const outcome = await context.act(work);
  if (!outcome.ok) return toRefusal(outcome.error, context);
  return Object.assign(new ReportChangedType(), {
    report: await reportAfter(context, outcome.value.reportId),
  });
};

@Resolver()
export class ReportActResolver {
  @Permission('ENTER_FIGURES')
  @Mutation(() => SaveFiguresPayload, { description: 'Saves figures as typed: all of them, or none.' })
  async saveFigures(
    @Arg('input', () => SaveFiguresInput) input: SaveFiguresInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof SaveFiguresPayload> {
    const outcome = await context.act(saveFigures(orderOf(input), input.figures.map(toDraft)));
    if (!outcome.ok) return toRefusal(outcome.error, context);
    return Object.assign(new FiguresSavedType(), {
      report: await reportAfter(context, outcome.value.reportId),
    });
  }

  @Permission('SUBMIT_REPORT')
  @Mutation(() => ReportActPayload)
  submitReport(
    @Arg('input', () => ReportActInput) input: ReportActInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReportActPayload> {
    return change(context, submitReport(orderOf(input)));
  }

  @Permission('APPROVE_REPORT')
  @Mutation(() => ReportActPayload)
  approveReport(
    @Arg('input', () => ReportActInput) input: ReportActInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReportActPayload> {
    return change(context, approveReport(orderOf(input)));
  }

  @Permission('REVIEW_REPORT')
  @Mutation(() => ReportActPayload, { description: 'A reason is required.' })
  sendBackReport(
    @Arg('input', () => ReportActInput) input: ReportActInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReportActPayload> {
    return change(context, sendBackReport(orderOf(input)));
  }

  @Permission('AMEND_REPORT')
  @Mutation(() => ReportActPayload, {
    description: 'Opens an approved or closed report for a revision; a reason is required.',
  })
  amendReport(
    @Arg('input', () => ReportActInput) input: ReportActInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReportActPayload> {
    return change(context, amendReport(orderOf(input)));
  }

  @Permission('AMEND_REPORT')
  @Mutation(() => ReportActPayload, {
    description:
      'Takes an open amendment back, by the unit that reports: its figures are again those that count, what was typed since is undone.',
  })
  cancelAmendment(
    @Arg('input', () => ReportActInput) input: ReportActInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReportActPayload> {
    return change(context, cancelAmendment(orderOf(input)));
  }
}
