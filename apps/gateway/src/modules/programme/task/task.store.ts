import type { Task } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { groupRows } from '../../../database/group-rows.ts';
import { insertMany } from '../../../database/insert-many.ts';
import { updateRow } from '../../../database/update-row.ts';
import { type TaskJoined, toTask, toTaskEventRows, toTaskRow, toTaskUnitRows } from './task.map.ts';
import { TASK, TASK_EVENT, TASK_UNIT, type TaskEventRow } from './task.row.ts';

/** Tasks by id, in no order. Who asks has made sure that their records are seen. */
export const readTasks = async (manager: EntityManager, ids: readonly string[]): Promise<readonly Task[]> => {
  const rows: TaskJoined[] = await manager.query(
    `SELECT t.*, r.title, r.owner_id,
       ARRAY (SELECT u.unit_id FROM task_unit u WHERE u.task_id = t.id ORDER BY u.position) AS cooperating
     FROM task t JOIN work_record r USING (id) WHERE t.id = ANY ($1::text[])`,
    [ids],
  );
  const events: TaskEventRow[] = await manager.query(
    'SELECT * FROM task_event WHERE task_id = ANY ($1::text[]) ORDER BY task_id, position',
    [ids],
  );
  const byTask = groupRows(events, (event) => event.task_id);
  return rows.map((row) => toTask(row, byTask.get(row.id) ?? []));
};

const writeParts = async (manager: EntityManager, tasks: readonly Task[]): Promise<void> => {
  await insertMany(manager, TASK_UNIT, tasks.flatMap(toTaskUnitRows));
  await insertMany(manager, TASK_EVENT, tasks.flatMap(toTaskEventRows));
};

/** Keeps new tasks; also what the data sets bring. */
export const writeTasks = async (manager: EntityManager, tasks: readonly Task[]): Promise<number> => {
  const added = await insertMany(manager, TASK, tasks.map(toTaskRow));
  await writeParts(manager, tasks);
  return added;
};

/** Writes what an act made of a task; its history only grows. */
export const saveTask = async (manager: EntityManager, task: Task): Promise<void> => {
  const { id, ...row } = toTaskRow(task);
  await updateRow(manager, 'task', id, row);
  await manager.query('DELETE FROM task_unit WHERE task_id = $1', [id]);
  await writeParts(manager, [task]);
};
