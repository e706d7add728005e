import { type ProgrammeAct, type RecordAct, recordId } from '@danvan/domain/programme';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { orderOf } from '../record/record-order.type.ts';
import { actOnProgramme } from './act-on-programme.ts';
import { draftProgramme } from './draft-programme.ts';
import {
  AssignParticipantsInput,
  CancelProgrammeInput,
  DraftProgrammeInput,
  HoldMilestoneInput,
  ProgrammeDayInput,
  ReviseProgrammeInput,
  SucceedProgrammeInput,
} from './programme-act.type.ts';
import { participationsIn, programmeIn } from './programme-input.ts';

type Payload = Promise<typeof WorkActPayload>;

/** Runs an act that is all said by its input. */
const perform = (
  context: GatewayContext,
  input: Parameters<typeof orderOf>[0],
  name: RecordAct,
  act: ProgrammeAct,
): Payload =>
  performAct(
    context,
    actOnProgramme(name, orderOf(input), act, () => act),
  );

@Resolver()
export class ProgrammeActResolver {
  @Permission('KEEP_PROGRAMME')
  @Mutation(() => WorkActPayload)
  draftProgramme(
    @Arg('input', () => DraftProgrammeInput) { idempotencyKey, programme }: DraftProgrammeInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const draft = { ...programmeIn(programme), participants: [] };
    return performAct(context, draftProgramme(idempotencyKey, draft, programme.visibility));
  }

  @Permission('KEEP_PROGRAMME')
  @Mutation(() => WorkActPayload, { description: 'Who takes part stays as it was assigned.' })
  reviseProgramme(
    @Arg('input', () => ReviseProgrammeInput) input: ReviseProgrammeInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const typed = programmeIn(input.programme);
    const { visibility } = input.programme;
    const act = actOnProgramme(
      'REVISE_PROGRAMME',
      orderOf(input),
      [typed, visibility],
      ({ participants }) => ({ kind: 'REVISE', draft: { ...typed, participants } }),
      visibility,
    );
    return performAct(context, act);
  }

  @Permission('KEEP_PROGRAMME')
  @Mutation(() => WorkActPayload, { description: 'That it was signed or issued: it is in force.' })
  signProgramme(
    @Arg('input', () => ProgrammeDayInput) input: ProgrammeDayInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    return perform(context, input, 'SIGN_PROGRAMME', { kind: 'SIGN', on: input.on });
  }

  @Permission('KEEP_PROGRAMME')
  @Mutation(() => WorkActPayload)
  holdMilestone(
    @Arg('input', () => HoldMilestoneInput) input: HoldMilestoneInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const { milestone, on } = input;
    return perform(context, input, 'HOLD_MILESTONE', { kind: 'HOLD_MILESTONE', milestone, on });
  }

  @Permission('KEEP_PROGRAMME')
  @Mutation(() => WorkActPayload, { description: 'That the whole of it was looked back on.' })
  summariseProgramme(
    @Arg('input', () => ProgrammeDayInput) input: ProgrammeDayInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    return perform(context, input, 'SUMMARISE_PROGRAMME', { kind: 'SUMMARISE', on: input.on });
  }

  @Permission('KEEP_PROGRAMME')
  @Mutation(() => WorkActPayload)
  closeProgramme(
    @Arg('input', () => ProgrammeDayInput) input: ProgrammeDayInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    return perform(context, input, 'CLOSE_PROGRAMME', { kind: 'CLOSE', on: input.on });
  }

  @Permission('KEEP_PROGRAMME')
  @Mutation(() => WorkActPayload, { description: 'That another programme carries it on.' })
  succeedProgramme(
    @Arg('input', () => SucceedProgrammeInput) input: SucceedProgrammeInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const by = recordId<'PROGRAMME'>(input.by);
    return perform(context, input, 'SUCCEED_PROGRAMME', { kind: 'SUCCEED', by, on: input.on });
  }

  @Permission('KEEP_PROGRAMME')
  @Mutation(() => WorkActPayload, { description: 'A reason is required.' })
  cancelProgramme(
    @Arg('input', () => CancelProgrammeInput) input: CancelProgrammeInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const { reason, on } = input;
    return perform(context, input, 'CANCEL_PROGRAMME', { kind: 'CANCEL', reason, on });
  }

  @Permission('KEEP_PROGRAMME')
  @Mutation(() => WorkActPayload, { description: 'Who takes part, in place of all that was assigned.' })
  assignParticipants(
    @Arg('input', () => AssignParticipantsInput) input: AssignParticipantsInput,
    @Ctx() context: GatewayContext,
  ): Payload {
    const participants = participationsIn(input.participants);
    return perform(context, input, 'ASSIGN_PARTICIPANTS', { kind: 'ASSIGN', participants });
  }
}
