import { type Day, id } from '@danvan/domain/kernel';
import { type ProgrammeKind, type ProgrammeState, recordId } from '@danvan/domain/programme';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { findProgrammes } from './find-programmes.ts';
import {
  ProgrammeConnectionType,
  ProgrammeKindEnum,
  ProgrammeStateEnum,
  ProgrammeType,
} from './programme.type.ts';
import { seenProgramme, seenProgrammes } from './programme-of.ts';

@InputType('ProgrammeFilter')
export class ProgrammeFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, or the number or alias of its document; marks do not matter.',
  })
  search!: string | null;

  @Field(() => [ProgrammeKindEnum], { nullable: true })
  kinds!: ProgrammeKind[] | null;

  @Field(() => [ProgrammeStateEnum], { nullable: true })
  states!: ProgrammeState[] | null;

  @Field(() => ID, { nullable: true })
  partyId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The document that carries it, or one that it rests on.' })
  documentId!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Only programmes that hold on this day.' })
  on!: Day | null;
}

@Resolver()
export class ProgrammeQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => ProgrammeType, { nullable: true })
  programme(
    @Arg('id', () => ID) programmeId: string,
    @Ctx() context: GatewayContext,
  ): Promise<ProgrammeType | null> {
    return seenProgramme(context, programmeId);
  }

  @Permission('VIEW_WORK')
  @Query(() => ProgrammeConnectionType, { description: 'Programmes that are seen, the youngest first.' })
  async programmes(
    @Arg('filter', () => ProgrammeFilterInput) filter: ProgrammeFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ProgrammeConnectionType> {
    const offset = offsetOf(after);
    const { ids, total } = await context.read(async (reading) =>
      findProgrammes(reading.manager, await recordScopeOf(reading), {
        search: filter.search ?? null,
        kinds: filter.kinds ?? null,
        states: filter.states ?? null,
        party: filter.partyId ? id(filter.partyId) : null,
        document: filter.documentId ? recordId(filter.documentId) : null,
        on: filter.on ?? null,
        offset,
        limit: pageSize(first),
      }),
    );
    return pageOf(await seenProgrammes(context, ids), total, offset);
  }
}
