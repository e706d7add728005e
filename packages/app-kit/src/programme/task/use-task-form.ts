import { useState } from 'react';
import { useSaved } from '../document/use-saved.ts';
import { useRecordAct } from '../record/use-record-act.ts';
import { useWorkPath } from '../record/work-paths.ts';
import { AssignTask, ReviseTask, type ShownTask } from './task.graphql.ts';
import { emptyTask, type TypedTask, toInput, typedFrom } from './typed-task.ts';

/** What is typed of a task, new or revised, and the act that saves it. */
export const useTaskForm = (task: ShownTask | null, planId: string | null) => {
  const [typed, setTyped] = useState<TypedTask>(task ? typedFrom(task) : emptyTask(planId));
  const [reason, setReason] = useState('');
  const assign = useRecordAct(AssignTask, (data) => data.assignTask);
  const revise = useRecordAct(ReviseTask, (data) => data.reviseTask);
  const saved = useSaved();
  const path = useWorkPath();
  const save = async () => {
    const input = toInput(typed);
    const outcome = task
      ? await revise.perform({ id: task.id, version: task.version, task: input, reason })
      : await assign.perform({ task: input });
    if (!outcome.ok) return;
    const isOfPlan = task === null && planId !== null;
    saved(outcome.value, isOfPlan ? path('PLAN', planId) : path('TASK', outcome.value.record.id));
  };
  const { busy, said, faultAt } = task ? revise : assign;
  const change = (changes: Partial<TypedTask>) => setTyped((now) => ({ ...now, ...changes }));
  return { typed, change, reason, setReason, save, busy, said, faultAt };
};

/** What the parts of the form are told. */
export type FormPartProps = { readonly form: ReturnType<typeof useTaskForm> };
