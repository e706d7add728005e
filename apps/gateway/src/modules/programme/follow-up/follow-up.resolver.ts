import { type Day, id } from '@danvan/domain/kernel';
import type { FollowUpKind, Standing } from '@danvan/domain/programme';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { groupRows } from '../../../database/group-rows.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { DayScalar } from '../../../schema/scalars.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { StandingEnum } from '../plan/plan.type.ts';
import { seenProgramme } from '../programme/programme-of.ts';
import { toNoun } from '../record/kinds.ts';
import { recordScopeOf } from '../record/record.scope.ts';
import { WorkRecordType } from '../record/record.type.ts';
import { countByProgramme, countFollowUp, type FollowUpWanted, findFollowUp } from './find-follow-up.ts';
import {
  FollowUpConnectionType,
  FollowUpItemType,
  FollowUpKindEnum,
  ProgrammeFollowUpType,
  toCounts,
  toItemType,
} from './follow-up.type.ts';

@InputType('FollowUpFilter')
export class FollowUpFilterInput {
  @Field(() => [FollowUpKindEnum], { nullable: true })
  kinds!: FollowUpKind[] | null;

  @Field(() => [StandingEnum], { nullable: true })
  standings!: Standing[] | null;

  @Field(() => ID, { nullable: true })
  programmeId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who promised it.' })
  unitId!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'What was finished before this day is left out.' })
  finishedSince!: Day | null;
}

const wantedBy = (filter: FollowUpFilterInput): FollowUpWanted => ({
  kinds: filter.kinds ?? null,
  standings: filter.standings ?? null,
  programme: filter.programmeId ?? null,
  unit: filter.unitId ? id(filter.unitId) : null,
  finishedSince: filter.finishedSince ?? null,
});

/** The follow-up board: what was promised, by whom, for when, and where it stands. */
@Resolver(() => FollowUpItemType)
export class FollowUpBoardResolver {
  @Permission('VIEW_WORK')
  @Query(() => FollowUpConnectionType, {
    description: 'Tasks and recommendations that are seen; what presses at the top, what is finished last.',
  })
  async followUp(
    @Arg('filter', () => FollowUpFilterInput) filter: FollowUpFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<FollowUpConnectionType> {
    const offset = offsetOf(after);
    const wanted = wantedBy(filter);
    return context.read(async (reading) => {
      const scope = await recordScopeOf(reading);
      const slice = { offset, limit: pageSize(first) };
      const { items, total } = await findFollowUp(reading.manager, scope, wanted, slice);
      const counts = toCounts(await countFollowUp(reading.manager, scope, wanted));
      const nodes = items.map((row) => toItemType(row, context.loaders.today()));
      return { ...pageOf(nodes, total, offset), counts };
    });
  }

  @Permission('VIEW_WORK')
  @Query(() => [ProgrammeFollowUpType], {
    description: 'The same counted for each programme; what belongs to two programmes counts in both.',
  })
  async followUpByProgramme(
    @Arg('filter', () => FollowUpFilterInput) filter: FollowUpFilterInput,
    @Ctx() context: GatewayContext,
  ): Promise<ProgrammeFollowUpType[]> {
    const rows = await context.read(async (reading) =>
      countByProgramme(reading.manager, await recordScopeOf(reading), wantedBy(filter)),
    );
    const told = await Promise.all(
      [...groupRows(rows, ({ programme }) => programme)].map(async ([programmeId, counted]) => {
        const programme = await seenProgramme(context, programmeId);
        return programme && { programme, counts: toCounts(counted) };
      }),
    );
    return told.filter((each) => each !== null);
  }

  @FieldResolver(() => OrgUnitType, { description: 'Who promised it.' })
  unit(@Root() { row }: FollowUpItemType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(row.unit_id);
  }

  @FieldResolver(() => WorkRecordType, {
    description: 'The task itself, or the inspection that recommends it.',
  })
  async record(@Root() { row }: FollowUpItemType, @Ctx() context: GatewayContext): Promise<WorkRecordType> {
    const stored = await context.loaders.record(row.record_id);
    const noun = stored && (await toNoun(context, stored));
    if (!noun) throw new Error(`The record ${row.record_id} of something promised is not there`);
    return noun;
  }
}
