import { id } from '@danvan/domain/kernel';
import type { DocumentStateCode, DocumentType } from '@danvan/domain/programme';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import {
  DocumentStateEnum,
  DocumentTypeEnum,
  OfficialDocumentConnectionType,
  OfficialDocumentType,
} from './document.type.ts';
import { seenDocument, seenDocuments } from './document-of.ts';
import { findDocuments } from './find-documents.ts';

@InputType('DocumentFilter')
export class DocumentFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'A number in any notation, an alias, words of the abstract; marks do not matter.',
  })
  search!: string | null;

  @Field(() => [DocumentTypeEnum], { nullable: true })
  types!: DocumentType[] | null;

  @Field(() => ID, { nullable: true })
  issuerId!: string | null;

  @Field(() => [DocumentStateEnum], { nullable: true, description: 'As of today.' })
  states!: DocumentStateCode[] | null;
}

@Resolver()
export class DocumentQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => OfficialDocumentType, { nullable: true })
  document(
    @Arg('id', () => ID) documentId: string,
    @Ctx() context: GatewayContext,
  ): Promise<OfficialDocumentType | null> {
    return seenDocument(context, documentId);
  }

  @Permission('VIEW_WORK')
  @Query(() => OfficialDocumentConnectionType, { description: 'Documents that are seen, the latest first.' })
  async documents(
    @Arg('filter', () => DocumentFilterInput) filter: DocumentFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<OfficialDocumentConnectionType> {
    const offset = offsetOf(after);
    const { ids, total } = await context.read(async (reading) =>
      findDocuments(reading.manager, await recordScopeOf(reading), {
        search: filter.search ?? null,
        types: filter.types ?? null,
        issuer: filter.issuerId ? id(filter.issuerId) : null,
        states: filter.states ?? null,
        on: context.loaders.today(),
        offset,
        limit: pageSize(first),
      }),
    );
    return pageOf(await seenDocuments(context, ids), total, offset);
  }
}
