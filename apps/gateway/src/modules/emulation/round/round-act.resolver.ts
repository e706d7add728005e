import type { Entrants, RoundDraft } from '@danvan/domain/emulation';
import { id } from '@danvan/domain/kernel';
import { recordId } from '@danvan/domain/programme';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../../programme/record/answer-act.ts';
import { WorkActPayload } from '../../programme/record/record-act.type.ts';
import { orderOf } from '../../programme/record/record-order.type.ts';
import { correctRound } from './correct-round.ts';
import { draftRound, reviseRound } from './draft-round.ts';
import { finaliseRound } from './finalise-round.ts';
import { cancelRound, moveRound } from './move-round.ts';
import { openRound } from './open-round.ts';
import { publishRound } from './publish-round.ts';
import {
  CorrectRoundInput,
  DraftRoundInput,
  ReviseRoundInput,
  RoundActInput,
  type RoundInput,
} from './round-act.type.ts';

type Answer = Promise<typeof WorkActPayload>;

const entrantsOf = ({ entrantKind, entrantIds, entrantLevel }: RoundInput): Entrants => {
  switch (entrantKind) {
    case 'CLUSTERS':
      return { kind: 'CLUSTERS', clusters: entrantIds.map((each) => recordId<'CLUSTER'>(each)) };
    case 'UNITS':
      return { kind: 'UNITS', units: entrantIds.map((each) => id<'OrgUnit'>(each)) };
    case 'MODELS':
      return { kind: 'MODELS', models: entrantIds.map((each) => recordId<'MODEL'>(each)) };
    case 'LEVEL':
      return entrantLevel ? { kind: 'LEVEL', level: entrantLevel } : { kind: 'UNITS', units: [] };
  }
};

const typedIn = (input: RoundInput): RoundDraft => ({
  title: input.title,
  set: input.setCode && input.setVersion ? { code: input.setCode, version: input.setVersion } : null,
  firstDay: input.firstDay ?? null,
  lastDay: input.lastDay ?? null,
  deadlines: Object.fromEntries(input.deadlines.map(({ stage, dueOn }) => [stage, dueOn])),
  entrants: entrantsOf(input),
});

@Resolver()
export class RoundActResolver {
  @Permission('KEEP_ROUND')
  @Mutation(() => WorkActPayload, {
    description: 'A round of the own unit; nobody else is told before it is opened.',
  })
  draftRound(
    @Arg('input', () => DraftRoundInput) input: DraftRoundInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, draftRound(input.idempotencyKey, typedIn(input.round)));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => WorkActPayload)
  reviseRound(
    @Arg('input', () => ReviseRoundInput) input: ReviseRoundInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, reviseRound(orderOf(input), typedIn(input.round)));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => WorkActPayload, {
    description:
      'Freezes the rules, makes the sheets and fills them in: a job, told by the round’s field `job`.',
  })
  openRound(@Arg('input', () => RoundActInput) input: RoundActInput, @Ctx() context: GatewayContext): Answer {
    return performAct(context, openRound(context.jobs, orderOf(input)));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => WorkActPayload)
  startPeerReview(
    @Arg('input', () => RoundActInput) input: RoundActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, moveRound(orderOf(input), 'START_PEER_REVIEW', null));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => WorkActPayload)
  startExplanation(
    @Arg('input', () => RoundActInput) input: RoundActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, moveRound(orderOf(input), 'START_EXPLANATION', null));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => WorkActPayload)
  startRecheck(
    @Arg('input', () => RoundActInput) input: RoundActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, moveRound(orderOf(input), 'START_RECHECK', null));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => WorkActPayload, {
    description: 'The final pass and its immutable run: a job; the round is FINAL when it is done.',
  })
  finaliseRound(
    @Arg('input', () => RoundActInput) input: RoundActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, finaliseRound(context.jobs, orderOf(input)));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => WorkActPayload, { description: 'With a reason; the run that was made stays.' })
  reopenRecheck(
    @Arg('input', () => RoundActInput) input: RoundActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, moveRound(orderOf(input), 'REOPEN_RECHECK', input.reason ?? null));
  }

  @Permission('PUBLISH_RESULT')
  @Mutation(() => WorkActPayload, { description: 'Everybody sees the ranking from now on.' })
  publishRound(
    @Arg('input', () => RoundActInput) input: RoundActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, publishRound(orderOf(input)));
  }

  @Permission('PUBLISH_RESULT')
  @Mutation(() => WorkActPayload, {
    description: 'Corrects a published result: a new run beside the old one, with a reason; a job.',
  })
  correctRound(
    @Arg('input', () => CorrectRoundInput) input: CorrectRoundInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, correctRound(context.jobs, orderOf(input), input.reason, input.sheets));
  }

  @Permission('KEEP_ROUND')
  @Mutation(() => WorkActPayload, { description: 'Before publication, with a reason.' })
  cancelRound(
    @Arg('input', () => RoundActInput) input: RoundActInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, cancelRound(orderOf(input), input.reason ?? null));
  }
}
