import type { RoundState } from '@danvan/domain/emulation';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { offsetOf, pageOf, pageSize } from '../../../schema/connection.ts';
import { Permission } from '../../../schema/permission.ts';
import { recordScopeOf } from '../../programme/record/record.scope.ts';
import { readAppraisal } from './read-appraisal.ts';
import { readDifferences } from './read-differences.ts';
import { readRanking } from './read-ranking.ts';
import { RoundStateEnum } from './round.enums.ts';
import { findRounds } from './round.store.ts';
import { ScoringRoundConnectionType, ScoringRoundType } from './round.type.ts';
import { seenRound, seenRounds, seenSheet } from './round-of.ts';
import { AppraisalType, RankingType, SubjectDifferenceType } from './run.type.ts';
import { ScoreSheetConnectionType, ScoreSheetType } from './sheet.type.ts';
import { sheetPage } from './sheet-page.ts';

@InputType('ScoringRoundFilter')
export class ScoringRoundFilterInput {
  @Field(() => Int, { nullable: true, description: 'In which the span ends.' })
  year!: number | null;

  @Field(() => [RoundStateEnum], { nullable: true })
  states!: RoundState[] | null;

  @Field(() => String, { nullable: true, description: 'By this criteria set, whatever its version.' })
  setCode!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this cluster.' })
  clusterId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Held by the viewer's line, or one of it is scored.",
  })
  mine!: boolean | null;
}

@Resolver()
export class RoundQueryResolver {
  @Permission('VIEW_WORK')
  @Query(() => ScoringRoundType, { nullable: true })
  scoringRound(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GatewayContext,
  ): Promise<ScoringRoundType | null> {
    return seenRound(context, id);
  }

  @Permission('VIEW_WORK')
  @Query(() => ScoringRoundConnectionType, {
    description: 'Rounds that are seen, the latest span first.',
  })
  async scoringRounds(
    @Arg('filter', () => ScoringRoundFilterInput) filter: ScoringRoundFilterInput,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ScoringRoundConnectionType> {
    const offset = offsetOf(after);
    const { ids, total } = await context.read(async (reading) =>
      findRounds(reading.manager, await recordScopeOf(reading), {
        year: filter.year ?? null,
        states: filter.states ?? null,
        set: filter.setCode ?? null,
        cluster: filter.clusterId ?? null,
        mine: filter.mine ?? false,
        offset,
        limit: pageSize(first),
      }),
    );
    return pageOf(await seenRounds(context, ids), total, offset);
  }

  @Permission('VIEW_WORK')
  @Query(() => ScoreSheetType, { nullable: true })
  scoreSheet(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GatewayContext,
  ): Promise<ScoreSheetType | null> {
    return seenSheet(context, id);
  }

  @Permission('VIEW_WORK')
  @Query(() => ScoreSheetConnectionType, {
    description: 'Sheets of a round (of one group) as far as the viewer may know them.',
  })
  scoreSheets(
    @Arg('roundId', () => ID) round: string,
    @Arg('groupId', () => ID, { nullable: true }) group: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ScoreSheetConnectionType> {
    return sheetPage(context, { round, group: group ?? null }, { first, after });
  }

  @Permission('VIEW_WORK')
  @Query(() => AppraisalType, {
    nullable: true,
    description: 'For the line of the holder: the points of every leaf of a group at every stage.',
  })
  appraisal(
    @Arg('roundId', () => ID) round: string,
    @Arg('groupId', () => ID, { nullable: true }) group: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<AppraisalType | null> {
    return readAppraisal(context, { round, group: group ?? null });
  }

  @Permission('VIEW_WORK')
  @Query(() => RankingType, {
    nullable: true,
    description: 'Bảng xếp hạng of the published run; the line of the holder may look at any run.',
  })
  ranking(
    @Arg('roundId', () => ID) round: string,
    @Arg('run', () => Int, { nullable: true, description: 'Its number; the published one when null.' })
    run: number | null,
    @Ctx() context: GatewayContext,
  ): Promise<RankingType | null> {
    return readRanking(context, round, run ?? null);
  }

  @Permission('VIEW_WORK')
  @Query(() => [SubjectDifferenceType], {
    description: 'What a run says otherwise than the one that it corrects; empty when it corrects none.',
  })
  runDifferences(
    @Arg('runId', () => ID) run: string,
    @Ctx() context: GatewayContext,
  ): Promise<SubjectDifferenceType[]> {
    return readDifferences(context, run);
  }
}
