import type { ClusterYearDraft, PledgeDraft } from '@danvan/domain/emulation';
import { id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../../programme/record/answer-act.ts';
import { WorkActPayload } from '../../programme/record/record-act.type.ts';
import type { RecordOrderInput } from '../../programme/record/record-order.type.ts';
import {
  type ClusterInput,
  DecideClusterChangeInput,
  EndClusterInput,
  EstablishClusterInput,
  type PledgeInput,
  ReviseClusterInput,
  RevisePledgeInput,
  SetClusterYearInput,
  SignPledgeInput,
} from './cluster-act.type.ts';
import { establishCluster } from './establish-cluster.ts';
import { decideClusterChange, endCluster, reviseCluster, setClusterYear } from './keep-cluster.ts';
import { type PledgeOrder, revisePledge, signPledge } from './sign-pledge.ts';

type Answer = Promise<typeof WorkActPayload>;

const orderOf = ({ id: clusterId, version, idempotencyKey }: RecordOrderInput) => ({
  recordId: recordId<'CLUSTER'>(clusterId),
  version,
  idempotencyKey,
});
const unitOrNull = (unit: string | null | undefined) => (unit ? id<'OrgUnit'>(unit) : null);
const typedCluster = ({ name, establishedOn }: ClusterInput) => ({ name, established: establishedOn });

const typedYear = (input: SetClusterYearInput): ClusterYearDraft => ({
  year: input.year,
  members: input.members.map(({ unitId, from, to }) => ({
    unit: id<'OrgUnit'>(unitId),
    from: from ?? null,
    to: to ?? null,
  })),
  lead: unitOrNull(input.leadId),
  deputy: unitOrNull(input.deputyId),
  reason: input.reason ?? null,
});

const typedPledge = ({ targets, text }: PledgeInput): PledgeDraft => ({
  targets: targets.map(({ indicatorCode, value }) => ({ indicator: id<'Indicator'>(indicatorCode), value })),
  text: text ?? null,
});

const pledgeOrder = (input: SignPledgeInput, seen: number): PledgeOrder => ({
  cluster: recordId<'CLUSTER'>(input.id),
  year: input.year,
  unit: id<'OrgUnit'>(input.unitId),
  seen,
  idempotencyKey: input.idempotencyKey,
});

/** What the keeper of a block does with its clusters. */
@Resolver()
export class ClusterKeeperResolver {
  @Permission('KEEP_CLUSTER')
  @Mutation(() => WorkActPayload)
  establishCluster(
    @Arg('input', () => EstablishClusterInput) input: EstablishClusterInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { cluster, blockId = null, block = null } = input;
    const typed = { draft: typedCluster(cluster), blockId, block: block && { ...block } };
    return performAct(context, establishCluster(input.idempotencyKey, typed));
  }

  @Permission('KEEP_CLUSTER')
  @Mutation(() => WorkActPayload)
  reviseCluster(
    @Arg('input', () => ReviseClusterInput) input: ReviseClusterInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, reviseCluster(orderOf(input), typedCluster(input.cluster)));
  }

  @Permission('KEEP_CLUSTER')
  @Mutation(() => WorkActPayload, { description: 'Members, lead and deputy of one year.' })
  setClusterYear(
    @Arg('input', () => SetClusterYearInput) input: SetClusterYearInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, setClusterYear(orderOf(input), typedYear(input)));
  }

  @Permission('KEEP_CLUSTER')
  @Mutation(() => WorkActPayload, { description: 'What becomes of the place of a member that has ended.' })
  decideClusterChange(
    @Arg('input', () => DecideClusterChangeInput) input: DecideClusterChangeInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { year, unitId, successorId } = input;
    const decision = { year, unit: id<'OrgUnit'>(unitId), successor: unitOrNull(successorId) };
    return performAct(context, decideClusterChange(orderOf(input), decision));
  }

  @Permission('KEEP_CLUSTER')
  @Mutation(() => WorkActPayload, { description: 'A reason is required.' })
  endCluster(
    @Arg('input', () => EndClusterInput) input: EndClusterInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, endCluster(orderOf(input), { on: input.on, reason: input.reason }));
  }
}

/** What a member does: it signs its own pledge. */
@Resolver()
export class PledgeResolver {
  @Permission('SIGN_PLEDGE')
  @Mutation(() => WorkActPayload, { description: 'For the first time in the year.' })
  signPledge(
    @Arg('input', () => SignPledgeInput) input: SignPledgeInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, signPledge(pledgeOrder(input, 0), typedPledge(input.pledge)));
  }

  @Permission('SIGN_PLEDGE')
  @Mutation(() => WorkActPayload, { description: 'A new signing beside the old; a reason is required.' })
  revisePledge(
    @Arg('input', () => RevisePledgeInput) input: RevisePledgeInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { seen, reason, pledge } = input;
    return performAct(context, revisePledge(pledgeOrder(input, seen), { ...typedPledge(pledge), reason }));
  }
}
