import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import type { SheetOrder } from './act-on-sheet.ts';
import { performOnSheet } from './answer-sheet.ts';
import { explainScore } from './explain-score.ts';
import { refreshPrefill } from './refresh-prefill.ts';
import { savePeerScores, submitPeerReview } from './review-peers.ts';
import {
  ExplainScoreInput,
  SavePeerScoresInput,
  SaveSheetInput,
  SheetActInput,
  SheetActPayload,
} from './round-act.type.ts';
import { saveEntries } from './save-entries.ts';
import { sendBackSheet, submitSelfScore } from './submit-sheet.ts';
import { typedEntries } from './typed-entries.ts';

type Answer = Promise<typeof SheetActPayload>;

const orderOf = ({ sheetId, version, idempotencyKey }: SheetOrder): SheetOrder => ({
  sheetId,
  version,
  idempotencyKey,
});

@Resolver()
export class SheetActResolver {
  @Permission('SCORE_SELF')
  @Mutation(() => SheetActPayload)
  saveSelfScore(
    @Arg('input', () => SaveSheetInput) input: SaveSheetInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performOnSheet(context, saveEntries(orderOf(input), 'SCORE_SELF', typedEntries(input.entries)));
  }

  @Permission('SCORE_SELF')
  @Mutation(() => SheetActPayload, {
    description: 'What is missing is told as warnings; it may be handed in.',
  })
  submitSelfScore(
    @Arg('input', () => SheetActInput) input: SheetActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performOnSheet(context, submitSelfScore(orderOf(input)));
  }

  @Permission('SCORE_SELF')
  @Mutation(() => SheetActPayload, {
    description: 'Fills in anew from reports that were approved meanwhile.',
  })
  refreshPrefill(
    @Arg('input', () => SheetActInput) input: SheetActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performOnSheet(context, refreshPrefill(orderOf(input)));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => SheetActPayload)
  sendBackSheet(
    @Arg('input', () => SheetActInput) input: SheetActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performOnSheet(context, sendBackSheet(orderOf(input), input.reason ?? null));
  }

  @Permission('REVIEW_PEERS')
  @Mutation(() => SheetActPayload)
  savePeerScores(
    @Arg('input', () => SavePeerScoresInput) input: SavePeerScoresInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const scores = input.scores.map(({ key, points, comment }) => ({
      key,
      points: points ?? null,
      comment: comment ?? null,
    }));
    return performOnSheet(context, savePeerScores(orderOf(input), scores));
  }

  @Permission('REVIEW_PEERS')
  @Mutation(() => SheetActPayload, { description: 'The version is that of the own review.' })
  submitPeerReview(
    @Arg('input', () => SheetActInput) input: SheetActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performOnSheet(context, submitPeerReview(orderOf(input)));
  }

  @Permission('SCORE_SELF')
  @Mutation(() => SheetActPayload)
  explainScore(
    @Arg('input', () => ExplainScoreInput) input: ExplainScoreInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const words = input.explanations.map((each) => ({ key: each.key, words: each.words ?? null }));
    return performOnSheet(context, explainScore(orderOf(input), words));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => SheetActPayload, {
    description: 'Corrected inputs or set points, with a reason where it changes something.',
  })
  recheckScore(
    @Arg('input', () => SaveSheetInput) input: SaveSheetInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performOnSheet(context, saveEntries(orderOf(input), 'RECHECK', typedEntries(input.entries)));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => SheetActPayload, {
    description: 'What the appraiser decides counts, whatever others gave.',
  })
  setFinalScore(
    @Arg('input', () => SaveSheetInput) input: SaveSheetInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performOnSheet(context, saveEntries(orderOf(input), 'SET_FINAL', typedEntries(input.entries)));
  }
}
