import {
  gapsOf,
  openSheetActs,
  type RoundAct,
  type SheetAct,
  type WrittenStage,
} from '@danvan/domain/emulation';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { OrgUnitType } from '../../hierarchy/unit/unit.type.ts';
import { ownReviewOf } from './own-review.ts';
import { readEntries } from './read-entries.ts';
import { readSheetScore } from './read-sheet-score.ts';
import { RoundActEnum, WrittenStageEnum } from './round.enums.ts';
import { ScoringRoundType } from './round.type.ts';
import { seenRound } from './round-of.ts';
import { SheetScoreType } from './run.type.ts';
import {
  OwnReviewType,
  ScoreSheetType,
  SheetEntryType,
  SheetGapType,
  SheetSubjectType,
} from './sheet.type.ts';
import { actingUnitFor, sheetSettingOf } from './sheet-setting.ts';
import { subjectOf } from './subject-of.ts';

/** The fields of a sheet that need more than its own row. */
@Resolver(() => ScoreSheetType)
export class SheetResolver {
  @FieldResolver(() => ScoringRoundType, { nullable: true })
  round(@Root() { sheet }: ScoreSheetType, @Ctx() context: GatewayContext): Promise<ScoringRoundType | null> {
    return seenRound(context, sheet.round);
  }

  @FieldResolver(() => SheetSubjectType)
  subject(@Root() { sheet }: ScoreSheetType, @Ctx() context: GatewayContext): Promise<SheetSubjectType> {
    return subjectOf(context, sheet);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that answers for it.' })
  unit(@Root() { sheet }: ScoreSheetType, @Ctx() { loaders }: GatewayContext): Promise<OrgUnitType> {
    return loaders.unit(sheet.unit);
  }

  @FieldResolver(() => Boolean, { description: 'Of the viewer’s very own unit.' })
  isOwn(@Root() { sheet }: ScoreSheetType, @Ctx() { actor }: GatewayContext): boolean {
    return actor?.unitId === sheet.unit;
  }

  @FieldResolver(() => [RoundActEnum], { description: 'What the viewer can do with the sheet now.' })
  async openActs(
    @Root() { sheet }: ScoreSheetType,
    @Ctx() context: GatewayContext,
  ): Promise<readonly RoundAct[]> {
    const setting = await sheetSettingOf(context, sheet);
    const acts: readonly SheetAct[] = await actingUnitFor(context, setting, (unit) =>
      openSheetActs(setting, unit),
    );
    return acts;
  }

  @FieldResolver(() => [SheetEntryType], {
    description: 'Every leaf, veto and gate, in the order of the set.',
  })
  entries(@Root() { sheet }: ScoreSheetType, @Ctx() context: GatewayContext): Promise<SheetEntryType[]> {
    return readEntries(context, sheet);
  }

  @FieldResolver(() => [SheetGapType], { description: 'What is missing, and what the set does about it.' })
  async gaps(@Root() { sheet }: ScoreSheetType, @Ctx() { loaders }: GatewayContext): Promise<SheetGapType[]> {
    const set = await loaders.setOfRound(sheet.round);
    if (set === null || sheet.view === 'PEER') return [];
    return gapsOf(set, sheet, 'SELF').map((gap) => ({ ...gap, inputs: [...gap.inputs] }));
  }

  @FieldResolver(() => OwnReviewType, {
    nullable: true,
    description: 'Where the own unit reviews this sheet.',
  })
  ownReview(
    @Root() { sheet }: ScoreSheetType,
    @Ctx() context: GatewayContext,
  ): Promise<OwnReviewType | null> {
    return ownReviewOf(context, sheet);
  }

  @FieldResolver(() => SheetScoreType, {
    nullable: true,
    description: 'The score at a stage with its account; null where the viewer may not know it.',
  })
  score(
    @Root() { sheet }: ScoreSheetType,
    @Arg('stage', () => WrittenStageEnum, {
      nullable: true,
      description: 'The last one that the viewer may know.',
    })
    stage: WrittenStage | null,
    @Ctx() context: GatewayContext,
  ): Promise<SheetScoreType | null> {
    return readSheetScore(context, sheet, stage ?? null);
  }
}
