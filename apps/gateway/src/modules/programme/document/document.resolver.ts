import type { Day } from '@danvan/domain/kernel';
import { type DocumentLink, documentStateOn, recordId } from '@danvan/domain/programme';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { DocumentLinkType, DocumentStateType, OfficialDocumentType } from './document.type.ts';
import { seenDocument } from './document-of.ts';

const seenLinks = async (
  context: GatewayContext,
  links: readonly DocumentLink[],
): Promise<DocumentLinkType[]> => {
  const seen = await Promise.all(
    links.map(async ({ kind, document: id, from }) => {
      const document = await seenDocument(context, id);
      return document && { kind, document, from };
    }),
  );
  return seen.filter((link) => link !== null);
};

/** The fields of a document that need more than its own rows. */
@Resolver(() => OfficialDocumentType)
export class DocumentResolver {
  @FieldResolver(() => [OrgUnitType], {
    description: 'The offices that issued it, as far as they are units.',
  })
  issuers(
    @Root() { said }: OfficialDocumentType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<OrgUnitType[]> {
    return Promise.all(said.issuers.map((unit) => loaders.unit(unit)));
  }

  @FieldResolver(() => [DocumentLinkType], {
    description: 'What it replaces or amends, as far as it is seen.',
  })
  links(@Root() { said }: OfficialDocumentType, @Ctx() context: GatewayContext): Promise<DocumentLinkType[]> {
    return seenLinks(context, said.links);
  }

  @FieldResolver(() => [DocumentLinkType], {
    description: 'What replaces or amends it, as far as it is seen.',
  })
  async linkedBy(
    @Root() { id }: OfficialDocumentType,
    @Ctx() context: GatewayContext,
  ): Promise<DocumentLinkType[]> {
    const links = await context.loaders.linksToDocument(recordId(id));
    return seenLinks(
      context,
      links.map(({ by, link }) => ({ ...link, document: by })),
    );
  }

  @FieldResolver(() => DocumentStateType, { description: 'Its state on a day, today by default.' })
  async state(
    @Root() { id, said }: OfficialDocumentType,
    @Arg('on', () => DayScalar, { nullable: true }) on: Day | null,
    @Ctx() context: GatewayContext,
  ): Promise<DocumentStateType> {
    const links = await context.loaders.linksToDocument(recordId(id));
    const replacements = links
      .filter(({ link }) => link.kind === 'SUPERSEDES')
      .map(({ by, link }) => ({ by, from: link.from }));
    const state = documentStateOn(said, replacements, on ?? context.loaders.today());
    const day = 'from' in state ? state.from : 'since' in state ? state.since : null;
    const replacedBy = 'by' in state ? await seenDocument(context, state.by) : null;
    return Object.assign(new DocumentStateType(), { code: state.state, day, replacedBy });
  }
}
