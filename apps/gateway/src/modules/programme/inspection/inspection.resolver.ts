import type { InspectionState } from '@danvan/domain/programme';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { toNoun } from '../record/kinds.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { WorkRecordType } from '../record/record.type.ts';
import { InspectionStateEnum } from './inspection.enums.ts';
import { InspectionConnectionType, InspectionType } from './inspection.type.ts';
import { searchInspections } from './search-inspections.ts';
import { toInspectionType } from './to-inspection.ts';

@InputType('InspectionFilter')
export class InspectionFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of the title; marks do not matter.' })
  search!: string | null;

  @Field(() => [InspectionStateEnum], { nullable: true })
  states!: InspectionState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Those in which a unit of the viewer's line is inspected.",
  })
  askedOfUs!: boolean | null;

  @Field(() => ID, { nullable: true })
  programmeId!: string | null;
}

@Resolver(() => InspectionType)
export class InspectionResolver {
  @Permission('VIEW_WORK')
  @Query(() => InspectionType, { nullable: true })
  async inspection(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GatewayContext,
  ): Promise<InspectionType | null> {
    const record = await context.loaders.record(id);
    return record?.kind === 'INSPECTION' ? toInspectionType(context, record) : null;
  }

  @Permission('VIEW_WORK')
  @Query(() => InspectionConnectionType, {
    description: 'Inspections that the viewer sees: those that still go on first, then the latest.',
  })
  async inspections(
    @Arg('filter', () => InspectionFilterInput) filter: InspectionFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<InspectionConnectionType> {
    const offset = offsetOf(after);
    const slice = { offset, limit: pageSize(first) };
    const { ids, total } = await context.read(async (reading) =>
      searchInspections(reading.manager, await recordScopeOf(reading), filter, slice),
    );
    const records = await Promise.all(ids.map((id) => context.loaders.record(id)));
    const inspections = await Promise.all(
      records.map((record) => record && toInspectionType(context, record)),
    );
    return pageOf(
      inspections.filter((inspection) => inspection !== null),
      total,
      offset,
    );
  }

  @FieldResolver(() => [WorkRecordType], {
    description: 'The documents that the inspection rests on, as far as they are seen.',
  })
  async basis(
    @Root() { basisIds }: InspectionType,
    @Ctx() context: GatewayContext,
  ): Promise<WorkRecordType[]> {
    const seen = await Promise.all(basisIds.map((id) => context.loaders.record(id)));
    const documents = await Promise.all(seen.map((record) => record && toNoun(context, record)));
    return documents.filter((document) => document !== null);
  }
}
