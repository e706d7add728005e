import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { type Day, decimal, decimalText, id } from '@danvan/domain/kernel';
import {
  type Delay,
  type DelayCause,
  recordId,
  type Task,
  type TaskEvent,
  type TaskState,
  type TaskTarget,
} from '@danvan/domain/programme';
import type { TaskEventRow, TaskRow, TaskUnitRow } from './task.row.ts';

/** A task's row with what its record says, and the units that cooperate. */
export type TaskJoined = TaskRow & { title: string; owner_id: string; cooperating: string[] };

const targetOf = (row: TaskRow): TaskTarget | null => {
  if (row.target_indicator !== null && row.target_value !== null) {
    const indicator = id<'Indicator'>(row.target_indicator);
    return { kind: 'INDICATOR', indicator, value: decimal(row.target_value) };
  }
  return row.target_text === null ? null : { kind: 'TEXT', text: row.target_text };
};

const delayOf = ({ delay_cause, delay_words, delay_is_confirmed }: TaskRow): Delay | null =>
  delay_cause === null || delay_words === null
    ? null
    : { cause: delay_cause as DelayCause, words: delay_words, isConfirmed: delay_is_confirmed === true };

const toEvent = (row: TaskEventRow): TaskEvent => ({
  act: row.act as TaskEvent['act'],
  unit: row.unit_id as OrgUnitId,
  on: row.on_day as Day,
  percent: row.percent,
  words: row.words,
});

export const toTask = (row: TaskJoined, events: readonly TaskEventRow[]): Task => ({
  id: recordId<'TASK'>(row.id),
  assigner: row.owner_id as OrgUnitId,
  title: row.title,
  plan: row.plan_id === null ? null : recordId<'PLAN'>(row.plan_id),
  theme: row.theme,
  arisesFrom: row.arises_from_id === null ? null : recordId(row.arises_from_id),
  lead: row.lead_id as OrgUnitId,
  cooperating: row.cooperating as OrgUnitId[],
  product: row.product,
  target: targetOf(row),
  startsOn: row.starts_on as Day | null,
  deadline: row.deadline as Day,
  state: row.state as TaskState,
  assignedOn: row.assigned_on as Day,
  result: row.result,
  finishedOn: row.finished_on as Day | null,
  delay: delayOf(row),
  failedChecks: row.failed_checks,
  history: events.map(toEvent),
});

const targetColumns = (target: TaskTarget | null) => ({
  target_indicator: target?.kind === 'INDICATOR' ? target.indicator : null,
  target_value: target?.kind === 'INDICATOR' ? decimalText(target.value) : null,
  target_text: target?.kind === 'TEXT' ? target.text : null,
});

export const toTaskRow = (task: Task): TaskRow => ({
  id: task.id,
  plan_id: task.plan,
  theme: task.theme,
  arises_from_id: task.arisesFrom,
  lead_id: task.lead,
  product: task.product,
  ...targetColumns(task.target),
  starts_on: task.startsOn,
  deadline: task.deadline,
  state: task.state,
  assigned_on: task.assignedOn,
  result: task.result,
  finished_on: task.finishedOn,
  delay_cause: task.delay?.cause ?? null,
  delay_words: task.delay?.words ?? null,
  delay_is_confirmed: task.delay?.isConfirmed ?? null,
  failed_checks: task.failedChecks,
});

export const toTaskUnitRows = ({ id: taskId, cooperating }: Task): TaskUnitRow[] =>
  cooperating.map((unit, position) => ({ task_id: taskId, position, unit_id: unit }));

export const toTaskEventRows = ({ id: taskId, history }: Task): TaskEventRow[] =>
  history.map(({ act, unit, on, percent, words }, position) => ({
    task_id: taskId,
    position,
    act,
    unit_id: unit,
    on_day: on,
    percent,
    words,
  }));
