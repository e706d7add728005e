import type { VariablesOf } from '@danvan/api-schema';
import { type Day, decimal } from '@danvan/domain/kernel';
import { formatDecimal } from '@danvan/domain/reporting';
import type { ChosenUnit } from '../../form/UnitsField.tsx';
import type { ChosenRecord } from '../record/RecordPicker.tsx';
import type { AssignTask, PlanOfTask, ShownTask } from './task.graphql.ts';

type Input = VariablesOf<typeof AssignTask>['input']['task'];

/** How the target of a task is told. */
export const TARGET_KINDS = ['none', 'text', 'number'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** A task as the form holds it. */
export type TypedTask = Pick<Input, 'visibility'> & {
  readonly title: string;
  readonly planId: string | null;
  readonly theme: string;
  readonly arisesFromId: string | null;
  readonly lead: readonly ChosenUnit[];
  readonly cooperating: readonly ChosenUnit[];
  readonly product: string;
  readonly targetKind: TargetKind;
  readonly targetText: string;
  readonly indicatorCode: string;
  readonly targetValue: string;
  readonly startsOn: Day | null;
  readonly deadline: Day | null;
  readonly programmes: readonly ChosenRecord[];
};

/** An empty form, within a plan or outside of one. */
export const emptyTask = (planId: string | null): TypedTask => ({
  title: '',
  planId,
  theme: '',
  arisesFromId: null,
  lead: [],
  cooperating: [],
  product: '',
  targetKind: 'none',
  targetText: '',
  indicatorCode: '',
  targetValue: '',
  startsOn: null,
  deadline: null,
  programmes: [],
  visibility: 'JOINT',
});

const targetOf = (target: ShownTask['target']): Partial<TypedTask> => {
  if (target === null) return {};
  if (target.indicatorCode === null || target.value === null)
    return { targetKind: 'text', targetText: target.text ?? '' };
  const targetValue = formatDecimal(decimal(target.value), 'vi');
  return { targetKind: 'number', indicatorCode: target.indicatorCode, targetValue };
};

/** The form of a task that is there. */
export const typedFrom = (task: ShownTask): TypedTask => ({
  ...emptyTask(task.plan?.id ?? null),
  title: task.title,
  theme: task.theme ?? '',
  arisesFromId: task.arisesFrom?.id ?? null,
  lead: [task.lead],
  cooperating: task.cooperating,
  product: task.product ?? '',
  ...targetOf(task.target),
  startsOn: task.startsOn,
  deadline: task.deadline,
  programmes: task.programmes.map(({ id, title }) => ({ id, name: title })),
  visibility: task.visibility,
});

/** What is sent of the form. */
export const toInput = (typed: TypedTask): Input => ({
  title: typed.title,
  planId: typed.planId,
  theme: typed.theme || null,
  arisesFromId: typed.arisesFromId,
  leadId: typed.lead[0]?.id ?? null,
  cooperatingIds: typed.cooperating.map(({ id }) => id),
  product: typed.product || null,
  targetText: typed.targetKind === 'text' ? typed.targetText : null,
  targetIndicatorCode: typed.targetKind === 'number' ? typed.indicatorCode || null : null,
  targetValue: typed.targetKind === 'number' ? typed.targetValue : null,
  startsOn: typed.startsOn,
  deadline: typed.deadline,
  programmeIds: typed.programmes.map(({ id }) => id),
  visibility: typed.visibility,
});

/** The themes that a form offers: those of the plan, and the one that the task has already. */
export const themesOf = (plan: Pick<PlanOfTask, 'themes'> | null, typed: TypedTask): readonly string[] => [
  ...new Set([...(plan?.themes ?? []), ...(typed.theme === '' ? [] : [typed.theme])]),
];
