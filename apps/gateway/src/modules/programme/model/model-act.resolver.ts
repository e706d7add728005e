import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { orderOf } from '../record/record-order.type.ts';
import { endModel, recogniseModel, recordModelResult, reviseModel } from './act-on-model.ts';
import {
  EndModelInput,
  RecogniseModelInput,
  RecordModelResultInput,
  RegisterModelInput,
  ReviseModelInput,
} from './model-act.type.ts';
import { modelOrderOf, recognitionOf, resultOf } from './read-input.ts';
import { registerModel } from './register-model.ts';

type Answer = Promise<typeof WorkActPayload>;

@Resolver()
export class ModelActResolver {
  @Permission('KEEP_MODEL')
  @Mutation(() => WorkActPayload, { description: 'Warns of models that are called alike.' })
  registerModel(
    @Arg('input', () => RegisterModelInput) input: RegisterModelInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, registerModel(input.idempotencyKey, modelOrderOf(input.model)));
  }

  @Permission('KEEP_MODEL')
  @Mutation(() => WorkActPayload)
  reviseModel(
    @Arg('input', () => ReviseModelInput) input: ReviseModelInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, reviseModel(orderOf(input), modelOrderOf(input.model)));
  }

  @Permission('RECOGNISE_MODEL')
  @Mutation(() => WorkActPayload, { description: 'Records a recognition, as a model or as exemplary.' })
  recogniseModel(
    @Arg('input', () => RecogniseModelInput) input: RecogniseModelInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, recogniseModel(orderOf(input), recognitionOf(input)));
  }

  @Permission('KEEP_MODEL')
  @Mutation(() => WorkActPayload)
  recordModelResult(
    @Arg('input', () => RecordModelResultInput) input: RecordModelResultInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, recordModelResult(orderOf(input), resultOf(input)));
  }

  @Permission('KEEP_MODEL')
  @Mutation(() => WorkActPayload)
  endModel(@Arg('input', () => EndModelInput) input: EndModelInput, @Ctx() context: GatewayContext): Answer {
    const { on, reason } = input;
    return performAct(context, endModel(orderOf(input), { on, reason }));
  }
}
