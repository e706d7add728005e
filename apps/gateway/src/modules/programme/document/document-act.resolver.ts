import { id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { orderOf } from '../record/record-order.type.ts';
import {
  type DocumentInput,
  RegisterDocumentInput,
  ReviseDocumentInput,
  SupersedeDocumentInput,
} from './document-act.type.ts';
import type { DocumentOrder } from './prepare-document.ts';
import { registerDocument } from './register-document.ts';
import { reviseDocument, supersedeDocument } from './revise-document.ts';

const typedIn = (input: DocumentInput): DocumentOrder => ({
  draft: {
    documentNumber: input.documentNumber ?? null,
    type: input.type,
    issuedOn: input.issuedOn ?? null,
    issuers: input.issuerIds.map((unit) => id<'OrgUnit'>(unit)),
    issuingOffices: input.issuingOffices,
    termOfOffice: input.termOfOffice ?? null,
    abstract: input.abstract,
    aliases: input.aliases,
    inForce: { from: input.inForceFrom ?? null, to: input.inForceTo ?? null },
    links: input.links.map(({ kind, documentId, from }) => ({
      kind,
      document: recordId<'DOCUMENT'>(documentId),
      from,
    })),
  },
  programmes: input.programmeIds.map((programme) => recordId<'PROGRAMME'>(programme)),
  visibility: input.visibility,
});

@Resolver()
export class DocumentActResolver {
  @Permission('KEEP_DOCUMENT')
  @Mutation(() => WorkActPayload)
  registerDocument(
    @Arg('input', () => RegisterDocumentInput) input: RegisterDocumentInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof WorkActPayload> {
    return performAct(context, registerDocument(input.idempotencyKey, typedIn(input.document)));
  }

  @Permission('KEEP_DOCUMENT')
  @Mutation(() => WorkActPayload)
  reviseDocument(
    @Arg('input', () => ReviseDocumentInput) input: ReviseDocumentInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof WorkActPayload> {
    return performAct(context, reviseDocument(orderOf(input), typedIn(input.document)));
  }

  @Permission('KEEP_DOCUMENT')
  @Mutation(() => WorkActPayload, { description: 'Says that this document replaces another from a day on.' })
  supersedeDocument(
    @Arg('input', () => SupersedeDocumentInput) input: SupersedeDocumentInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof WorkActPayload> {
    const superseded = { document: recordId<'DOCUMENT'>(input.supersededId), from: input.from };
    return performAct(context, supersedeDocument(orderOf(input), superseded));
  }
}
