import { id } from '@danvan/domain/kernel';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { orderOf } from '../record/record-order.type.ts';
import {
  dropOutReplicationPoint,
  replicateModel,
  reportReplicationPoint,
  reviseReplicationPoint,
} from './act-on-point.ts';
import { pointOf } from './read-input.ts';
import {
  DropOutReplicationPointInput,
  ReplicateModelInput,
  ReportReplicationPointInput,
  ReviseReplicationPointInput,
} from './replication-act.type.ts';

type Answer = Promise<typeof WorkActPayload>;

@Resolver()
export class ReplicationActResolver {
  @Permission('KEEP_MODEL')
  @Mutation(() => WorkActPayload, { description: 'By the owner, or by the unit that takes the model over.' })
  replicateModel(
    @Arg('input', () => ReplicateModelInput) input: ReplicateModelInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { teams = null, results = null } = input;
    return performAct(context, replicateModel(orderOf(input), { ...pointOf(input), teams, results }));
  }

  @Permission('KEEP_MODEL')
  @Mutation(() => WorkActPayload)
  reviseReplicationPoint(
    @Arg('input', () => ReviseReplicationPointInput) input: ReviseReplicationPointInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, reviseReplicationPoint(orderOf(input), id(input.pointId), pointOf(input)));
  }

  @Permission('KEEP_MODEL')
  @Mutation(() => WorkActPayload)
  reportReplicationPoint(
    @Arg('input', () => ReportReplicationPointInput) input: ReportReplicationPointInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { on, teams = null, results = null } = input;
    return performAct(
      context,
      reportReplicationPoint(orderOf(input), id(input.pointId), { on, teams, results }),
    );
  }

  @Permission('KEEP_MODEL')
  @Mutation(() => WorkActPayload)
  dropOutReplicationPoint(
    @Arg('input', () => DropOutReplicationPointInput) input: DropOutReplicationPointInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { on, reason } = input;
    return performAct(context, dropOutReplicationPoint(orderOf(input), id(input.pointId), { on, reason }));
  }
}
