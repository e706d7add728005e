import { type Participation, type ProgrammeActKind, programmeActsIn } from '@danvan/domain/programme';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OfficialDocumentType } from '../document/document.type.ts';
import { seenDocument, seenDocuments } from '../document/document-of.ts';
import {
  ParticipationType,
  ProgrammeActEnum,
  ProgrammePartyType,
  ProgrammeType,
  SuccessionType,
} from './programme.type.ts';
import { seenProgramme, seenProgrammes } from './programme-of.ts';

const toParticipationType = async (
  { loaders }: GatewayContext,
  { rule, validity }: Participation,
): Promise<ParticipationType> => {
  const level = rule.kind === 'LEVEL' ? rule : null;
  const units = rule.kind === 'UNITS' ? rule.units : [];
  return Object.assign(new ParticipationType(), {
    tree: level?.tree ?? null,
    level: level?.level ?? null,
    within: level?.within ? await loaders.unit(level.within) : null,
    units: await Promise.all(units.map((unit) => loaders.unit(unit))),
    ...validity,
  });
};

/** The fields of a programme that need more than its own rows. */
@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @FieldResolver(() => [ProgrammePartyType])
  parties(
    @Root() { said }: ProgrammeType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<ProgrammePartyType[]> {
    return Promise.all(
      said.parties.map(async ({ unit, role }) => ({ unit: await loaders.unit(unit), role })),
    );
  }

  @FieldResolver(() => OfficialDocumentType, {
    nullable: true,
    description: 'The document that carries it, as far as it is seen.',
  })
  document(
    @Root() { said }: ProgrammeType,
    @Ctx() context: GatewayContext,
  ): Promise<OfficialDocumentType | null> {
    return said.document === null ? Promise.resolve(null) : seenDocument(context, said.document);
  }

  @FieldResolver(() => [OfficialDocumentType], {
    description: 'Căn cứ: the documents that it rests on, as far as they are seen.',
  })
  bases(@Root() { said }: ProgrammeType, @Ctx() context: GatewayContext): Promise<OfficialDocumentType[]> {
    return seenDocuments(context, said.bases);
  }

  @FieldResolver(() => [ParticipationType])
  participants(
    @Root() { said }: ProgrammeType,
    @Ctx() context: GatewayContext,
  ): Promise<ParticipationType[]> {
    return Promise.all(said.participants.map((each) => toParticipationType(context, each)));
  }

  @FieldResolver(() => SuccessionType, {
    nullable: true,
    description: 'What follows it, as far as it is seen.',
  })
  async successor(
    @Root() { said }: ProgrammeType,
    @Ctx() context: GatewayContext,
  ): Promise<SuccessionType | null> {
    if (said.successor === null) return null;
    const programme = await seenProgramme(context, said.successor.programme);
    return programme && { programme, from: said.successor.from };
  }

  @FieldResolver(() => [ProgrammeType], { description: 'What it follows, as far as it is seen.' })
  async predecessors(
    @Root() { id }: ProgrammeType,
    @Ctx() context: GatewayContext,
  ): Promise<ProgrammeType[]> {
    return seenProgrammes(context, await context.loaders.predecessorsOfProgramme(id));
  }

  @FieldResolver(() => [ProgrammeActEnum], {
    description: 'What the viewer may do with it now: role, owner and state together.',
  })
  async openActs(
    @Root() { stored, said }: ProgrammeType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<readonly ProgrammeActKind[]> {
    const actions = await loaders.workActions(stored.owner);
    return actions.includes('KEEP_PROGRAMME') ? programmeActsIn(said.state) : [];
  }
}
