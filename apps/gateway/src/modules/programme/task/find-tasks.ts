import type { OrgUnitId } from '@danvan/domain/hierarchy';
import type { Day } from '@danvan/domain/kernel';
import type { Standing, TaskState } from '@danvan/domain/programme';
import type { EntityManager } from 'typeorm';
import { type RecordScope, seenCondition } from '../record/record.scope.ts';
import { standingSql, stuckSql, taskPhaseSql } from './standing.sql.ts';

/** chủ trì / phối hợp / đã giao. */
export const TASK_PARTS = ['LEAD', 'COOPERATING', 'ASSIGNER'] as const;
export type TaskPart = (typeof TASK_PARTS)[number];

export type TasksWanted = {
  /** Where this unit (or a former one that it continues) has one of these parts. */
  readonly unit: OrgUnitId | null;
  readonly parts: readonly TaskPart[];
  readonly states: readonly TaskState[] | null;
  readonly standings: readonly Standing[] | null;
  readonly stuck: boolean | null;
  readonly programme: string | null;
  readonly plan: string | null;
  readonly arisesFrom: string | null;
  readonly dueBefore: Day | null;
  readonly offset: number;
  readonly limit: number;
};

const PART_SQL: Readonly<Record<TaskPart, (among: string) => string>> = {
  LEAD: (among) => `t.lead_id ${among}`,
  COOPERATING: (among) => `EXISTS (SELECT FROM task_unit u WHERE u.task_id = t.id AND u.unit_id ${among})`,
  ASSIGNER: (among) => `r.owner_id ${among}`,
};

const STANDING = standingSql(taskPhaseSql('t'), 't.deadline', 'today.day');

const conditions = (wanted: TasksWanted, parameters: unknown[]): string[] => {
  const given = <T>(value: T | null, sql: (parameter: string) => string): string[] =>
    value === null ? [] : [sql(`$${parameters.push(value)}`)];
  return [
    ...given(wanted.unit, (p) => {
      const among = `IN (SELECT line_unit(ARRAY[${p}]::text[], today.day, FALSE))`;
      return `(${wanted.parts.map((part) => PART_SQL[part](among)).join(' OR ')})`;
    }),
    ...given(wanted.states, (p) => `t.state = ANY (${p}::text[])`),
    ...given(wanted.standings, (p) => `${STANDING} = ANY (${p}::text[])`),
    ...given(wanted.stuck, (p) => `${stuckSql('t', 'today.day')} = ${p}::boolean`),
    ...given(
      wanted.programme,
      (p) =>
        `EXISTS (SELECT FROM work_record_programme g WHERE g.record_id = t.id AND g.programme_id = ${p})`,
    ),
    ...given(wanted.plan, (p) => `t.plan_id = ${p}`),
    ...given(wanted.arisesFrom, (p) => `t.arises_from_id = ${p}`),
    ...given(wanted.dueBefore, (p) => `t.deadline < ${p}::date`),
  ];
};

/** The tasks that are seen and wanted, those due first at the top. */
export const findTasks = async (
  manager: EntityManager,
  scope: RecordScope,
  wanted: TasksWanted,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> => {
  const parameters: unknown[] = [scope.on];
  const seen = seenCondition(scope, 'r', parameters);
  const where = [seen, ...conditions(wanted, parameters)].join(' AND ');
  const [offset, limit] = [parameters.push(wanted.offset), parameters.push(wanted.limit)];
  const rows: { id: string; total: number }[] = await manager.query(
    `WITH today AS (SELECT $1::date AS day)
     SELECT t.id, count(*) OVER ()::int AS total FROM today, task t JOIN work_record r USING (id)
     WHERE ${where} ORDER BY t.deadline, r.title COLLATE vietnamese, t.id OFFSET $${offset} LIMIT $${limit}`,
    parameters,
  );
  return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
};
