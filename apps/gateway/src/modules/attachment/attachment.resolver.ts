import { reachOf } from '@danvan/domain/access';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../context.ts';
import { Permission } from '../../schema/permission.ts';
import { sheetOfLeaf } from '../emulation/round/leaf-evidence.ts';
import { seenSheet } from '../emulation/round/round-of.ts';
import { OrgUnitType } from '../hierarchy/unit/unit.type.ts';
import { recordNow, refuseAct } from '../programme/record/answer-act.ts';
import { WorkRecordType } from '../programme/record/record.type.ts';
import type { ReportId } from '../reporting/report/report.map.ts';
import { ReportType, toReportType } from '../reporting/report/report.type.ts';
import { type AttachmentOutcome, attachFile } from './attach-file.ts';
import {
  AttachFileInput,
  AttachmentPayload,
  AttachmentsChangedType,
  AttachmentType,
  RemoveAttachmentInput,
  toAttachmentType,
} from './attachment.type.ts';
import { removeAttachment } from './remove-attachment.ts';

/** The thing with its evidence as it is now, or why the act did not happen. */
const answer = async (
  context: GatewayContext,
  outcome: AttachmentOutcome,
): Promise<typeof AttachmentPayload> => {
  if (!outcome.ok) return refuseAct(context, outcome.error);
  const { kind, id } = outcome.value;
  const { loaders } = context;
  const report = kind === 'REPORT' ? await loaders.report(id as ReportId) : null;
  return Object.assign(new AttachmentsChangedType(), {
    record: kind === 'WORK_RECORD' ? await recordNow(context, id) : null,
    report: report && toReportType(report, loaders.today()),
    sheet: kind === 'SCORE_LEAF' ? await seenSheet(context, sheetOfLeaf(id).sheet) : null,
  });
};

@Resolver()
export class AttachmentActResolver {
  @Permission('ATTACH_FILE')
  @Mutation(() => AttachmentPayload, {
    description: 'Attaches an uploaded file, a caption, or both. Upload first: POST /files.',
  })
  async attachFile(
    @Arg('input', () => AttachFileInput) input: AttachFileInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof AttachmentPayload> {
    const { subject, subjectId, uploadId, caption, idempotencyKey } = input;
    const order = { subject: { kind: subject, id: subjectId }, idempotencyKey };
    const given = { uploadId: uploadId ?? null, caption: caption ?? null };
    return answer(context, await context.act(attachFile({ ...order, ...given })));
  }

  @Permission('ATTACH_FILE')
  @Mutation(() => AttachmentPayload, { description: 'Takes evidence off; its row stays for the audit.' })
  async removeAttachment(
    @Arg('input', () => RemoveAttachmentInput) { id, reason, idempotencyKey }: RemoveAttachmentInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof AttachmentPayload> {
    return answer(context, await context.act(removeAttachment({ id, reason, idempotencyKey })));
  }
}

@Resolver(() => AttachmentType)
export class AttachmentResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that attached it.' })
  unit(@Root() { stored }: AttachmentType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(stored.unit);
  }

  @FieldResolver(() => Boolean, {
    description: 'May the viewer, for the unit that attached it, take it off?',
  })
  async isOwn(@Root() { stored }: AttachmentType, @Ctx() { loaders }: GatewayContext): Promise<boolean> {
    return (await loaders.workActions(stored.unit)).includes('ATTACH_FILE');
  }
}

@Resolver(() => WorkRecordType)
export class RecordAttachmentResolver {
  @FieldResolver(() => [AttachmentType], { description: 'Evidence, in the order in which it was attached.' })
  async attachments(
    @Root() { id }: WorkRecordType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<AttachmentType[]> {
    return (await loaders.attachments({ kind: 'WORK_RECORD', id })).map(toAttachmentType);
  }

  @FieldResolver(() => Boolean, {
    description: 'May the viewer attach evidence: for its owner or a unit it concerns.',
  })
  async mayAttach(@Root() { stored }: WorkRecordType, @Ctx() { loaders }: GatewayContext): Promise<boolean> {
    const units = [stored.owner, ...stored.concerned];
    const actions = await Promise.all(units.map((unit) => loaders.workActions(unit)));
    return actions.some((each) => each.includes('ATTACH_FILE'));
  }
}

@Resolver(() => ReportType)
export class ReportAttachmentResolver {
  @FieldResolver(() => [AttachmentType], {
    description: 'Evidence; who sees only that a report is late does not see it.',
  })
  async attachments(
    @Root() { id }: ReportType,
    @Ctx() { actor, loaders }: GatewayContext,
  ): Promise<AttachmentType[]> {
    if (actor === null || reachOf(actor.role, 'VIEW_REPORT') === 'NONE') return [];
    return (await loaders.attachments({ kind: 'REPORT', id })).map(toAttachmentType);
  }
}
