import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { orderOf } from '../record/record-order.type.ts';
import { assignConclusions } from './assign-conclusions.ts';
import {
  AssignConclusionsInput,
  CloseAskedConclusionInput,
  RecordConclusionInput,
} from './conclusion-act.type.ts';
import { conclusionIn, unitIn } from './meeting-input.ts';
import { closeAskedConclusion, recordConclusion } from './record-conclusion.ts';

type Payload = Promise<typeof WorkActPayload>;

@Resolver()
export class ConclusionActResolver {
  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload, { description: 'A new conclusion, or one said anew that is no task yet.' })
  recordConclusion(
    @Arg('input', () => RecordConclusionInput) input: RecordConclusionInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const draft = {
      number: input.number ?? null,
      text: input.text,
      kind: input.kind,
      owner: unitIn(input.ownerId),
      dueOn: input.dueOn ?? null,
      carriesOver: input.carriesOver ? conclusionIn(input.carriesOver) : null,
    };
    return performAct(context, recordConclusion(orderOf(input), draft));
  }

  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload, { description: 'The meeting asks for an earlier conclusion no more.' })
  closeAskedConclusion(
    @Arg('input', () => CloseAskedConclusionInput) input: CloseAskedConclusionInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const closing = { of: conclusionIn(input.of), reason: input.reason };
    return performAct(context, closeAskedConclusion(orderOf(input), closing));
  }

  @Permission('KEEP_MEETING')
  @Mutation(() => WorkActPayload, {
    description: 'Turns conclusions into tasks: all that are named, or none.',
  })
  assignConclusions(
    @Arg('input', () => AssignConclusionsInput) input: AssignConclusionsInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const assignments = input.assignments.map(({ number, ownerId, dueOn }) => ({
      number,
      owner: unitIn(ownerId),
      dueOn: dueOn ?? null,
    }));
    return performAct(context, assignConclusions(orderOf(input), assignments));
  }
}
