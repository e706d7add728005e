import type { OrgUnitId } from '../../hierarchy/model.ts';
import { day, id } from '../../kernel/index.ts';
import { recordId } from '../record/index.ts';
import { assignTask } from './decide-task.ts';
import type { Task, TaskDraft, TaskTerms } from './model.ts';

const unit = (name: string): OrgUnitId => id<'OrgUnit'>(name);

/** Who assigns, leads and cooperates in the tests of tasks. */
export const COMMISSION = unit('ban-dan-van');
export const POLICE = unit('cong-an-tinh');
export const YOUTH = unit('doan-thanh-nien');

const terms: TaskTerms = {
  title: 'Tập huấn cán bộ làm công tác dân vận',
  plan: recordId<'PLAN'>('ke-hoach-2026'),
  theme: 'Tập huấn',
  arisesFrom: null,
  lead: POLICE,
  cooperating: [YOUTH],
  product: 'Một lớp tập huấn',
  target: null,
  startsOn: day('2026-03-01'),
  deadline: day('2026-06-30'),
};

/** A task as typed in; a test states only what matters. */
export const typedTask = (over: Partial<TaskDraft> = {}): TaskDraft => {
  const { target: _, ...typed } = terms;
  return { ...typed, targetIndicator: null, targetValue: null, targetText: null, ...over };
};

/** A task that the commission assigned to the police on 15/02/2026; a test states only what matters. */
export const aTask = (over: Partial<Task> = {}): Task => ({
  ...assignTask(terms, {
    id: recordId<'TASK'>('nhiem-vu'),
    assigner: COMMISSION,
    today: day('2026-02-15'),
  }),
  ...over,
});
