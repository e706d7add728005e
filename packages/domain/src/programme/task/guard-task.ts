import type { OrgUnitId } from '../../hierarchy/model.ts';
import type { TaskGuardCode } from './act.ts';
import type { Task } from './model.ts';
import { TASK_ACTS, TASK_TRANSITIONS, type TaskAct } from './transitions.ts';

/** The units in whose name an act is done: the one that assigned it, the lead, or all who do it. */
export const actingUnitsOf = (
  task: Pick<Task, 'assigner' | 'lead' | 'cooperating'>,
  act: TaskAct,
): readonly OrgUnitId[] => {
  switch (act) {
    case 'REPORT_PROGRESS':
      return [task.lead, ...task.cooperating];
    case 'REPORT_DONE':
      return [task.lead];
    default:
      return [task.assigner];
  }
};

/** Nobody confirms the cause of their own delay: it spares points. */
const causeFault = ({ delay, lead }: Task, unit: OrgUnitId): TaskGuardCode | null => {
  if (delay?.cause !== 'OBJECTIVE' || delay.isConfirmed) return 'NO_CAUSE_TO_CONFIRM';
  return lead === unit ? 'OWN_CAUSE' : null;
};

/** Why this act is not open to this unit now; null when it is. */
export const guardTask = (task: Task, act: TaskAct, unit: OrgUnitId): TaskGuardCode | null => {
  if (TASK_TRANSITIONS[task.state][act] === undefined) return 'TASK_IN_OTHER_STATE';
  if (!actingUnitsOf(task, act).includes(unit)) return 'NOT_YOUR_TASK';
  return act === 'CONFIRM_CAUSE' ? causeFault(task, unit) : null;
};

/** The acts open to a unit now; what the role may do is asked of access besides. */
export const openTaskActs = (task: Task, unit: OrgUnitId): readonly TaskAct[] =>
  TASK_ACTS.filter((act) => guardTask(task, act, unit) === null);
