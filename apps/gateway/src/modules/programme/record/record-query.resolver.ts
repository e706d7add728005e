import type { WorkRecordKind } from '@danvan/domain/programme';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { toNoun } from './kinds.ts';
import { recordScopeOf } from './record.scope.ts';
import { WorkRecordConnectionType, WorkRecordKindEnum, WorkRecordType } from './record.type.ts';
import { searchRecords } from './search-records.ts';

@InputType('WorkRecordFilter')
export class WorkRecordFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the title, number or alias; marks do not matter.',
  })
  search!: string | null;

  @Field(() => [WorkRecordKindEnum], { nullable: true })
  kinds!: WorkRecordKind[] | null;

  @Field(() => ID, { nullable: true, description: 'The programme itself and what belongs to it.' })
  programmeId!: string | null;

  @Field(() => String, { nullable: true, description: 'S0 … S4: carried over from this published document.' })
  source!: string | null;
}

@Resolver()
export class WorkRecordQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => WorkRecordType, { nullable: true })
  async workRecord(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GatewayContext,
  ): Promise<WorkRecordType | null> {
    const stored = await context.loaders.record(id);
    return stored && toNoun(context, stored);
  }

  @Permission('VIEW_WORK')
  @Query(() => WorkRecordConnectionType, { description: 'Records that the viewer sees, the newest first.' })
  async workRecords(
    @Arg('filter', () => WorkRecordFilterInput) filter: WorkRecordFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<WorkRecordConnectionType> {
    const offset = offsetOf(after);
    const { ids, total } = await context.read(async (reading) =>
      searchRecords(reading.manager, await recordScopeOf(reading), {
        search: filter.search ?? null,
        kinds: filter.kinds ?? null,
        programme: filter.programmeId ?? null,
        source: filter.source ?? null,
        offset,
        limit: pageSize(first),
      }),
    );
    const records = await Promise.all(ids.map((id) => context.loaders.record(id)));
    const nouns = await Promise.all(records.map((record) => record && toNoun(context, record)));
    return pageOf(
      nouns.filter((noun) => noun !== null),
      total,
      offset,
    );
  }
}
