import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../../programme/record/answer-act.ts';
import { WorkActPayload } from '../../programme/record/record-act.type.ts';
import { orderOf } from '../../programme/record/record-order.type.ts';
import {
  DraftCriteriaSetInput,
  EndCriteriaSetInput,
  PublishCriteriaSetInput,
  ReviseCriteriaSetInput,
} from './criteria-set.input.ts';
import { draftCriteriaSet } from './draft-criteria-set.ts';
import { endCriteriaSet } from './end-criteria-set.ts';
import { publishCriteriaSet } from './publish-criteria-set.ts';
import { reviseCriteriaSet } from './revise-criteria-set.ts';

type Answer = Promise<typeof WorkActPayload>;

@Resolver()
export class CriteriaSetActResolver {
  @Permission('KEEP_CRITERIA')
  @Mutation(() => WorkActPayload, { description: 'Its number is the next one of its code.' })
  draftCriteriaSet(
    @Arg('input', () => DraftCriteriaSetInput) input: DraftCriteriaSetInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, draftCriteriaSet(input.idempotencyKey, input.content));
  }

  @Permission('KEEP_CRITERIA')
  @Mutation(() => WorkActPayload, { description: 'A draft only: what is published never changes.' })
  reviseCriteriaSet(
    @Arg('input', () => ReviseCriteriaSetInput) input: ReviseCriteriaSetInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, reviseCriteriaSet(orderOf(input), input.content));
  }

  @Permission('PUBLISH_CRITERIA')
  @Mutation(() => WorkActPayload, { description: 'Every fault is told when the set is not legal yet.' })
  publishCriteriaSet(
    @Arg('input', () => PublishCriteriaSetInput) input: PublishCriteriaSetInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, publishCriteriaSet(orderOf(input), input.from));
  }

  @Permission('PUBLISH_CRITERIA')
  @Mutation(() => WorkActPayload, { description: 'Runs that were made by it stay as they are.' })
  endCriteriaSet(
    @Arg('input', () => EndCriteriaSetInput) input: EndCriteriaSetInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, endCriteriaSet(orderOf(input), input.to, input.reason ?? null));
  }
}
