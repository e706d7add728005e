import { id } from '@danvan/domain/kernel';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../../programme/record/answer-act.ts';
import { WorkActPayload } from '../../programme/record/record-act.type.ts';
import { orderOf } from '../../programme/record/record-order.type.ts';
import {
  cancelAward,
  decideCommendation,
  presentCommendation,
  returnCommendation,
  reviseCommendation,
  submitCommendation,
  withdrawCommendation,
} from './act-on-commendation.ts';
import {
  CancelAwardInput,
  DecideCommendationInput,
  DraftCommendationInput,
  PresentCommendationInput,
  ReviseCommendationInput,
  StopCommendationInput,
  SubmitCommendationInput,
} from './commendation-act.type.ts';
import { draftCommendation } from './draft-commendation.ts';
import { cancellationOf, commendationOrderOf, decisionOf } from './read-input.ts';

type Answer = Promise<typeof WorkActPayload>;

@Resolver()
export class CommendationActResolver {
  @Permission('PROPOSE_COMMENDATION')
  @Mutation(() => WorkActPayload, { description: 'Warns of what stands in the way of its submission.' })
  draftCommendation(
    @Arg('input', () => DraftCommendationInput) input: DraftCommendationInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(
      context,
      draftCommendation(input.idempotencyKey, commendationOrderOf(input.commendation)),
    );
  }

  @Permission('PROPOSE_COMMENDATION')
  @Mutation(() => WorkActPayload)
  reviseCommendation(
    @Arg('input', () => ReviseCommendationInput) input: ReviseCommendationInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const order = commendationOrderOf(input.commendation);
    return performAct(
      context,
      reviseCommendation(orderOf(input), { ...order, candidates: order.candidates ?? [] }),
    );
  }

  @Permission('PROPOSE_COMMENDATION')
  @Mutation(() => WorkActPayload)
  submitCommendation(
    @Arg('input', () => SubmitCommendationInput) input: SubmitCommendationInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, submitCommendation(orderOf(input)));
  }

  @Permission('DECIDE_COMMENDATION')
  @Mutation(() => WorkActPayload)
  returnCommendation(
    @Arg('input', () => StopCommendationInput) input: StopCommendationInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, returnCommendation(orderOf(input), input.reason));
  }

  @Permission('DECIDE_COMMENDATION')
  @Mutation(() => WorkActPayload, { description: 'By the form that holds on the day of the decision.' })
  decideCommendation(
    @Arg('input', () => DecideCommendationInput) input: DecideCommendationInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, decideCommendation(orderOf(input), decisionOf(input)));
  }

  @Permission('PROPOSE_COMMENDATION')
  @Mutation(() => WorkActPayload)
  presentCommendation(
    @Arg('input', () => PresentCommendationInput) input: PresentCommendationInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { on, presenterId, at } = input;
    return performAct(
      context,
      presentCommendation(orderOf(input), { on, presenter: id(presenterId), at: at ?? null }),
    );
  }

  @Permission('DECIDE_COMMENDATION')
  @Mutation(() => WorkActPayload, { description: 'The award stays in the register, marked as cancelled.' })
  cancelAward(
    @Arg('input', () => CancelAwardInput) input: CancelAwardInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, cancelAward(orderOf(input), cancellationOf(input)));
  }

  @Permission('PROPOSE_COMMENDATION')
  @Mutation(() => WorkActPayload)
  withdrawCommendation(
    @Arg('input', () => StopCommendationInput) input: StopCommendationInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, withdrawCommendation(orderOf(input), input.reason));
  }
}
