import type { Day, Decimal } from '@danvan/domain/kernel';
import {
  DELAY_CAUSES,
  type Delay,
  type DelayCause,
  TASK_ACTS,
  type Task,
  type TaskEvent,
  type TaskState,
  type TaskTarget,
} from '@danvan/domain/programme';
import { Field, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { enumFrom } from '../../../schema/enums.ts';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import { TaskStateEnum } from '../plan/plan.type.ts';
import type { StoredRecord } from '../record/record.map.ts';
import { recordFields, WorkRecordType } from '../record/record.type.ts';

export const TaskActEnum = enumFrom(TASK_ACTS, 'TaskAct', 'What can be done with a task.');
export const TaskEventKindEnum = enumFrom(
  ['ASSIGN', ...TASK_ACTS] as const,
  'TaskEventKind',
  'What was done with a task.',
);
export const DelayCauseEnum = enumFrom(DELAY_CAUSES, 'DelayCause', 'Nguyên nhân khách quan, chủ quan.');

@ObjectType('TaskTarget', { description: 'Chỉ tiêu: a number of an indicator, or words.' })
export class TaskTargetType {
  @Field(() => String, { nullable: true })
  indicatorCode!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  value!: Decimal | null;

  @Field(() => String, { nullable: true })
  text!: string | null;
}

@ObjectType('TaskDelay', {
  description: 'Why it takes longer, as the lead says, and whether the assigner confirms it.',
})
export class TaskDelayType {
  @Field(() => DelayCauseEnum)
  cause!: DelayCause;

  @Field(() => String)
  words!: string;

  @Field(() => Boolean)
  isConfirmed!: boolean;
}

/** The unit is told by the resolver, from `event`. */
@ObjectType('TaskEvent', { description: 'One act upon a task, with what was said.' })
export class TaskEventType {
  @Field(() => TaskEventKindEnum)
  kind!: TaskEvent['act'];

  @Field(() => DayScalar)
  on!: Day;

  @Field(() => Int, { nullable: true })
  percent!: number | null;

  @Field(() => String, { nullable: true })
  words!: string | null;

  /** Not in the schema. */
  event!: TaskEvent;
}

/** Everything that needs another statement, today or the viewer is told by the resolver, from `task`. */
@ObjectType('Task', {
  implements: WorkRecordType,
  description: 'Nhiệm vụ: assigned by its owner, led by exactly one unit, for a day.',
})
export class TaskType extends WorkRecordType {
  @Field(() => TaskStateEnum)
  state!: TaskState;

  @Field(() => String, { nullable: true, description: 'One of the themes of its plan.' })
  theme!: string | null;

  @Field(() => String, { nullable: true, description: 'Sản phẩm: what will be there when it is done.' })
  product!: string | null;

  @Field(() => TaskTargetType, { nullable: true })
  target!: TaskTargetType | null;

  @Field(() => DayScalar, { nullable: true })
  startsOn!: Day | null;

  @Field(() => DayScalar, { description: 'The last day on which it is still in time.' })
  deadline!: Day;

  @Field(() => DayScalar)
  assignedOn!: Day;

  @Field(() => String, { nullable: true })
  result!: string | null;

  @Field(() => DayScalar, { nullable: true })
  finishedOn!: Day | null;

  @Field(() => TaskDelayType, { nullable: true })
  delay!: Delay | null;

  @Field(() => Int, { description: 'Quality checks that it did not pass.' })
  failedChecks!: number;

  @Field(() => [TaskEventType], { description: 'Oldest first.' })
  history!: TaskEventType[];

  /** Not in the schema. */
  task!: Task;
}

@ObjectType('TaskConnection')
export class TaskConnectionType extends ConnectionType {
  @Field(() => [TaskType])
  nodes!: TaskType[];
}

const toTarget = (target: TaskTarget): TaskTargetType =>
  target.kind === 'TEXT'
    ? { indicatorCode: null, value: null, text: target.text }
    : { indicatorCode: target.indicator, value: target.value, text: null };

const toEventType = (event: TaskEvent): TaskEventType =>
  Object.assign(new TaskEventType(), {
    kind: event.act,
    on: event.on,
    percent: event.percent,
    words: event.words,
    event,
  });

export const toTaskType = (stored: StoredRecord, task: Task): TaskType =>
  Object.assign(new TaskType(), recordFields(stored), {
    state: task.state,
    theme: task.theme,
    product: task.product,
    target: task.target && toTarget(task.target),
    startsOn: task.startsOn,
    deadline: task.deadline,
    assignedOn: task.assignedOn,
    result: task.result,
    finishedOn: task.finishedOn,
    delay: task.delay,
    failedChecks: task.failedChecks,
    history: task.history.map(toEventType),
    task,
  });
