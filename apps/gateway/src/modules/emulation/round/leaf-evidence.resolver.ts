import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { AttachmentType, toAttachmentType } from '../../attachment/attachment.type.ts';
import { isEvidenceClosed, leafSubject } from './leaf-evidence.ts';
import { SheetEntryType } from './sheet.type.ts';

/** Evidence on each leaf of a sheet: attached with subject SCORE_LEAF and `attachSubjectId`. */
@Resolver(() => SheetEntryType)
export class LeafEvidenceResolver {
  @FieldResolver(() => ID, { description: 'Say it as subjectId to attachFile, with subject SCORE_LEAF.' })
  attachSubjectId(@Root() { key, sheet }: SheetEntryType): string {
    return leafSubject(sheet.id, key);
  }

  @FieldResolver(() => [AttachmentType], { description: 'Evidence; who sees the sheet sees it.' })
  async attachments(
    @Root() { key, sheet }: SheetEntryType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<AttachmentType[]> {
    const subject = { kind: 'SCORE_LEAF', id: leafSubject(sheet.id, key) } as const;
    return (await loaders.attachments(subject)).map(toAttachmentType);
  }

  @FieldResolver(() => Boolean, {
    description: 'For the unit that is scored or the holder, until the round is final.',
  })
  async mayAttach(@Root() { sheet }: SheetEntryType, @Ctx() { loaders }: GatewayContext): Promise<boolean> {
    const round = await loaders.round(sheet.round);
    if (round === null || isEvidenceClosed(round.state)) return false;
    const actions = await Promise.all([sheet.unit, round.holder].map((unit) => loaders.workActions(unit)));
    return actions.some((each) => each.includes('ATTACH_FILE'));
  }
}
