import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../../programme/record/answer-act.ts';
import { WorkActPayload } from '../../programme/record/record-act.type.ts';
import { orderOf } from '../../programme/record/record-order.type.ts';
import { AppraiseModelInput } from './appraisal-act.type.ts';
import { appraiseModel, type TypedAppraisal } from './appraise-model.ts';

const typedAppraisal = ({ setCode, edition, on, parts, conditions }: AppraiseModelInput): TypedAppraisal => ({
  set: { code: setCode, version: edition },
  draft: {
    on,
    parts: parts.map(({ key, points, reason }) => ({ key, points, reason: reason ?? null })),
    conditions: conditions.map(({ key, isMet }) => ({ key, isMet: isMet ?? null })),
  },
});

@Resolver()
export class AppraisalActResolver {
  @Permission('RECOGNISE_MODEL')
  @Mutation(() => WorkActPayload, {
    description: 'Judges a model by a set; a new judgement stands beside the old.',
  })
  appraiseModel(
    @Arg('input', () => AppraiseModelInput) input: AppraiseModelInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof WorkActPayload> {
    return performAct(context, appraiseModel(orderOf(input), typedAppraisal(input)));
  }
}
