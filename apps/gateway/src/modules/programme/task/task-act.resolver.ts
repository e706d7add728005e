import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { performAct } from '../record/answer-act.ts';
import { WorkActPayload } from '../record/record-act.type.ts';
import { orderOf } from '../record/record-order.type.ts';
import { actPlainly } from './act-on-task.ts';
import { assignTask } from './assign-task.ts';
import { reviseTask } from './revise-task.ts';
import {
  AcceptTaskInput,
  AssignTaskInput,
  CancelTaskInput,
  ConfirmDelayCauseInput,
  ReportTaskDoneInput,
  ReportTaskProgressInput,
  ReviseTaskInput,
  SendBackTaskInput,
  type TaskDelayInput,
} from './task-act.type.ts';
import { typedTask } from './typed-task.ts';

type Answer = Promise<typeof WorkActPayload>;

const delayOf = (delay: TaskDelayInput | null | undefined) =>
  delay ? { cause: delay.cause, words: delay.words } : null;

/** What the unit that assigns a task does with it. */
@Resolver()
export class TaskAssignerResolver {
  @Permission('ASSIGN_TASK')
  @Mutation(() => WorkActPayload)
  assignTask(
    @Arg('input', () => AssignTaskInput) input: AssignTaskInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, assignTask(input.idempotencyKey, typedTask(input.task)));
  }

  @Permission('ASSIGN_TASK')
  @Mutation(() => WorkActPayload, { description: 'Gives a task other terms; a reason is required.' })
  reviseTask(
    @Arg('input', () => ReviseTaskInput) input: ReviseTaskInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, reviseTask(orderOf(input), typedTask(input.task), input.reason));
  }

  @Permission('ASSIGN_TASK')
  @Mutation(() => WorkActPayload, { description: 'The assigner takes what the lead reported as done.' })
  acceptTask(
    @Arg('input', () => AcceptTaskInput) input: AcceptTaskInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, actPlainly(orderOf(input), { act: 'ACCEPT', words: input.words ?? null }));
  }

  @Permission('ASSIGN_TASK')
  @Mutation(() => WorkActPayload, { description: 'A reason is required.' })
  sendBackTask(
    @Arg('input', () => SendBackTaskInput) input: SendBackTaskInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { reason, failsQuality } = input;
    return performAct(context, actPlainly(orderOf(input), { act: 'SEND_BACK', reason, failsQuality }));
  }

  @Permission('ASSIGN_TASK')
  @Mutation(() => WorkActPayload, { description: 'A reason is required.' })
  cancelTask(
    @Arg('input', () => CancelTaskInput) input: CancelTaskInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, actPlainly(orderOf(input), { act: 'CANCEL', reason: input.reason }));
  }

  @Permission('ASSIGN_TASK')
  @Mutation(() => WorkActPayload, {
    description: 'Confirms that the cause of a delay is objective; nobody confirms their own.',
  })
  confirmDelayCause(
    @Arg('input', () => ConfirmDelayCauseInput) input: ConfirmDelayCauseInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    return performAct(context, actPlainly(orderOf(input), { act: 'CONFIRM_CAUSE' }));
  }
}

/** What those who do a task report of it. */
@Resolver()
export class TaskReportResolver {
  @Permission('REPORT_TASK')
  @Mutation(() => WorkActPayload)
  reportTaskProgress(
    @Arg('input', () => ReportTaskProgressInput) input: ReportTaskProgressInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { on, percent, words, delay } = input;
    return performAct(
      context,
      actPlainly(orderOf(input), {
        act: 'REPORT_PROGRESS',
        on,
        percent: percent ?? null,
        words: words ?? null,
        delay: delayOf(delay),
      }),
    );
  }

  @Permission('REPORT_TASK')
  @Mutation(() => WorkActPayload)
  reportTaskDone(
    @Arg('input', () => ReportTaskDoneInput) input: ReportTaskDoneInput,
    @Ctx() context: GatewayContext,
  ): Answer {
    const { finishedOn, result, delay } = input;
    const order = { act: 'REPORT_DONE', finishedOn, result, delay: delayOf(delay) } as const;
    return performAct(context, actPlainly(orderOf(input), order));
  }
}
