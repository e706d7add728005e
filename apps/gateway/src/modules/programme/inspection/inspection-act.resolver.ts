import type { RecommendationActKind } from '@danvan/domain/programme';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { orderOf } from '../record/record-order.type.ts';
import { closeInspection, concludeInspection } from './conclude-inspection.ts';
import { answerRecommendation, followUp } from './follow-up.ts';
import {
  AnswerRecommendationInput,
  ChangeInspectionInput,
  ConcludeInspectionInput,
  FollowUpInput,
  InspectionOrderInput,
  PlanInspectionInput,
  RecommendInput,
  RecordFindingInput,
  RecordSessionInput,
  WithdrawInspectionPartInput,
} from './inspection.input.ts';
import { changeInspection, planInspection } from './plan-inspection.ts';
import { recommend, recordFinding, recordSession, withdrawPart } from './record-part.ts';

type Answer = Promise<typeof WorkActPayload>;

const step = (
  context: GatewayContext,
  kind: Exclude<RecommendationActKind, 'ANSWER'>,
  input: FollowUpInput,
): Answer => performAct(context, followUp(kind, orderOf(input), input.recommendationId, input.note));

/** The acts of the delegation. */
@Resolver()
export class InspectionActResolver {
  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload)
  planInspection(
    @Arg('input', () => PlanInspectionInput) input: PlanInspectionInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, planInspection(input.idempotencyKey, input.plan));
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload)
  changeInspection(
    @Arg('input', () => ChangeInspectionInput) input: ChangeInspectionInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, changeInspection(orderOf(input), input.plan));
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload, { description: 'The first session opens a planned inspection.' })
  recordSession(
    @Arg('input', () => RecordSessionInput) input: RecordSessionInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, recordSession(orderOf(input), input));
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload)
  recordFinding(
    @Arg('input', () => RecordFindingInput) input: RecordFindingInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, recordFinding(orderOf(input), input));
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload, { description: 'To a unit that is inspected; issued with the conclusion.' })
  recommend(
    @Arg('input', () => RecommendInput) input: RecommendInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, recommend(orderOf(input), input));
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload)
  withdrawInspectionPart(
    @Arg('input', () => WithdrawInspectionPartInput) input: WithdrawInspectionPartInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, withdrawPart(orderOf(input), input.partId));
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload, { description: 'Issues the conclusion and the recommendations.' })
  concludeInspection(
    @Arg('input', () => ConcludeInspectionInput) input: ConcludeInspectionInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { concludedOn, text } = input;
    return performAct(context, concludeInspection(orderOf(input), { concludedOn, text }));
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload, { description: 'Refused while a recommendation is open.' })
  closeInspection(
    @Arg('input', () => InspectionOrderInput) input: InspectionOrderInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, closeInspection(orderOf(input)));
  }
}

/** The follow-up of recommendations, by both sides. */
@Resolver()
export class FollowUpResolver {
  @Permission('ANSWER_INSPECTION')
  @Mutation(() => WorkActPayload, { description: 'By the unit that was inspected.' })
  answerRecommendation(
    @Arg('input', () => AnswerRecommendationInput) input: AnswerRecommendationInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { recommendationId, stance, text, plan, promisedFor } = input;
    const response = { stance, text, plan, promisedFor };
    return performAct(context, answerRecommendation(orderOf(input), recommendationId, response));
  }

  @Permission('ANSWER_INSPECTION')
  @Mutation(() => WorkActPayload)
  reportRecommendationProgress(
    @Arg('input', () => FollowUpInput) input: FollowUpInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return step(context, 'REPORT_PROGRESS', input);
  }

  @Permission('ANSWER_INSPECTION')
  @Mutation(() => WorkActPayload)
  reportRecommendationFulfilment(
    @Arg('input', () => FollowUpInput) input: FollowUpInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return step(context, 'REPORT_FULFILMENT', input);
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload, { description: 'A reason is required.' })
  sendBackRecommendation(
    @Arg('input', () => FollowUpInput) input: FollowUpInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return step(context, 'SEND_BACK', input);
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload, {
    description: 'To the unit above, when it is overdue or not accepted; a reason is required.',
  })
  escalateRecommendation(
    @Arg('input', () => FollowUpInput) input: FollowUpInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return step(context, 'ESCALATE', input);
  }

  @Permission('KEEP_INSPECTION')
  @Mutation(() => WorkActPayload)
  closeRecommendation(
    @Arg('input', () => FollowUpInput) input: FollowUpInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return step(context, 'CLOSE', input);
  }
}
