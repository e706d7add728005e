import { recordId } from '@danvan/domain/programme';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { RecordActivityInput, ReviseActivityInput, toActivityDraft } from './activity.input.ts';
import { recordActivity, reviseActivity } from './record-activity.ts';

@Resolver()
export class ActivityActResolver {
  @Permission('KEEP_ACTIVITY')
  @Mutation(() => WorkActPayload, { description: 'Records what the own unit did.' })
  recordActivity(
    @Arg('input', () => RecordActivityInput) input: RecordActivityInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof WorkActPayload> {
    const { visibility, idempotencyKey } = input;
    return performAct(context, recordActivity({ draft: toActivityDraft(input), visibility }, idempotencyKey));
  }

  @Permission('KEEP_ACTIVITY')
  @Mutation(() => WorkActPayload, {
    description: 'Tells an activity anew; the audit keeps what it said before.',
  })
  reviseActivity(
    @Arg('input', () => ReviseActivityInput) input: ReviseActivityInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof WorkActPayload> {
    const { version, visibility, idempotencyKey } = input;
    const id = recordId<'ACTIVITY'>(input.id);
    const order = { draft: toActivityDraft(input), visibility };
    return performAct(context, reviseActivity({ id, version, idempotencyKey, ...order }));
  }
}
