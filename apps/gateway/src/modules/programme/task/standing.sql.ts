import { DUE_SOON_DAYS, type PromisePhase, STUCK_DAYS, TASK_PHASES } from '@danvan/domain/programme';

/** The phase of a state, from a table of the domain. */
export const phaseSql = (column: string, phases: Readonly<Record<string, PromisePhase>>): string => {
  const whens = Object.entries(phases).map(([state, phase]) => `WHEN '${state}' THEN '${phase}'`);
  return `CASE ${column} ${whens.join(' ')} END`;
};

/** The phase of a task in `alias`. */
export const taskPhaseSql = (alias: string): string => phaseSql(`${alias}.state`, TASK_PHASES);

/** `standingOf` in SQL; a test compares the two. `today` is a column or a parameter of type date. */
export const standingSql = (phase: string, deadline: string, today: string): string => `
CASE
  WHEN ${phase} <> 'OPEN' THEN ${phase}
  WHEN ${deadline} IS NULL THEN 'ON_TRACK'
  WHEN ${today} > ${deadline} THEN 'OVERDUE'
  WHEN ${deadline} - ${today} <= ${DUE_SOON_DAYS} THEN 'DUE_SOON'
  ELSE 'ON_TRACK'
END`;

/** `stuck` in SQL; a test compares the two. */
export const stuckSql = (alias: string, today: string): string => `
(${taskPhaseSql(alias)} = 'OPEN' AND ${today} - GREATEST(${alias}.assigned_on, ${alias}.starts_on,
  (SELECT max(e.on_day) FROM task_event e WHERE e.task_id = ${alias}.id AND e.act IN ('REPORT_PROGRESS', 'REPORT_DONE'))
) >= ${STUCK_DAYS})`;
