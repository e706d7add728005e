import type { RoundAct, WrittenStage } from '@danvan/domain/emulation';
import { DUE_STAGES } from '@danvan/domain/emulation';
import { daysBetween } from '@danvan/domain/kernel';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { JobType } from '../../../jobs/job.type.ts';
import { lastJobOf } from './last-job.ts';
import { openActsOf } from './open-acts.ts';
import { readDuties } from './read-duties.ts';
import { readGroups } from './read-groups.ts';
import { readRuns } from './read-runs.ts';
import { contentOf, toSetType } from './read-set.ts';
import { readTable } from './read-table.ts';
import { RoundActEnum, WrittenStageEnum } from './round.enums.ts';
import {
  RoundCriteriaSetType,
  RoundDeadlineType,
  RoundDutyType,
  RoundGroupType,
  RoundTableType,
  ScoringRoundType,
} from './round.type.ts';
import { ScoringRunType } from './run.type.ts';
import { countSheetsOf } from './sheet.store.ts';
import { ScoreSheetConnectionType } from './sheet.type.ts';
import { sheetPage } from './sheet-page.ts';

/** The fields of a round that need more than its own row. */
@Resolver(() => ScoringRoundType)
export class RoundResolver {
  @FieldResolver(() => RoundCriteriaSetType, {
    nullable: true,
    description: 'Null when a draft names one that is gone.',
  })
  async set(
    @Root() { round }: ScoringRoundType,
    @Ctx() { loaders }: GatewayContext,
  ): Promise<RoundCriteriaSetType | null> {
    const set = await loaders.setOfRound(round.id);
    return set && toSetType(set, round.rulesHash);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The criteria set as JSON (fromJson reads it): frozen since the round was opened.',
  })
  rules(@Root() { round }: ScoringRoundType, @Ctx() context: GatewayContext): Promise<string | null> {
    return contentOf(context, round);
  }

  @FieldResolver(() => [RoundDeadlineType], { description: 'In the order of the stages.' })
  deadlines(@Root() { round }: ScoringRoundType, @Ctx() { loaders }: GatewayContext): RoundDeadlineType[] {
    const today = loaders.today();
    return DUE_STAGES.flatMap((stage) => {
      const dueOn = round.deadlines[stage];
      return dueOn === undefined ? [] : [{ stage, dueOn, daysLeft: daysBetween(today, dueOn) }];
    });
  }

  @FieldResolver(() => Int)
  sheetCount(@Root() { round }: ScoringRoundType, @Ctx() context: GatewayContext): Promise<number> {
    return context.read(({ manager }) => countSheetsOf(manager, round.id));
  }

  @FieldResolver(() => ScoreSheetConnectionType, { description: 'As far as the viewer may know them.' })
  sheets(
    @Root() { round }: ScoringRoundType,
    @Arg('groupId', () => ID, { nullable: true }) group: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<ScoreSheetConnectionType> {
    return sheetPage(context, { round: round.id, group: group ?? null }, { first, after });
  }

  @FieldResolver(() => [RoundGroupType], {
    description:
      'The groups of which the viewer sees a sheet, in Vietnamese order; with how far they have come.',
  })
  groups(@Root() { round }: ScoringRoundType, @Ctx() context: GatewayContext): Promise<RoundGroupType[]> {
    return readGroups(context, round);
  }

  @FieldResolver(() => [RoundActEnum], { description: 'What the viewer can do with the round itself now.' })
  openActs(
    @Root() { round }: ScoringRoundType,
    @Ctx() context: GatewayContext,
  ): Promise<readonly RoundAct[]> {
    return openActsOf(context, round);
  }

  @FieldResolver(() => [RoundDutyType], { description: 'What the own unit of the viewer has to do now.' })
  duties(@Root() { round }: ScoringRoundType, @Ctx() context: GatewayContext): Promise<RoundDutyType[]> {
    return readDuties(context, round);
  }

  @FieldResolver(() => [ScoringRunType], {
    description: 'For the line of the holder all of them, for others those published; the newest first.',
  })
  runs(@Root() { round }: ScoringRoundType, @Ctx() context: GatewayContext): Promise<ScoringRunType[]> {
    return readRuns(context, round);
  }

  @FieldResolver(() => JobType, {
    nullable: true,
    description: 'The last job on it, for the line of the holder.',
  })
  job(@Root() { round }: ScoringRoundType, @Ctx() context: GatewayContext): Promise<JobType | null> {
    return lastJobOf(context, round);
  }

  @FieldResolver(() => RoundTableType, {
    nullable: true,
    description:
      'For a what-if: for the line of the holder everyone, after publication for a unit that was scored its own group; else null.',
  })
  table(
    @Root() { round }: ScoringRoundType,
    @Arg('stage', () => WrittenStageEnum, { nullable: true, description: 'The last one when null.' })
    stage: WrittenStage | null,
    @Arg('groupId', () => ID, { nullable: true }) group: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<RoundTableType | null> {
    return readTable(context, round, { stage: stage ?? 'FINAL', group: group ?? null });
  }
}
