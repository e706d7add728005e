import { ok } from '@danvan/domain/kernel';
import type { RecordOrder } from '../record/change-record.ts';
import { actOnTask } from './act-on-task.ts';
import { prepareTerms, type TypedTask } from './prepare-terms.ts';

/** Gives a task other terms (another day, another lead), with a reason. */
export const reviseTask = (order: RecordOrder, typed: TypedTask, reason: string) =>
  actOnTask({
    act: 'REVISE',
    order,
    content: { ...typed, reason },
    mean: async ({ uow, task }) => {
      const prepared = await prepareTerms(uow, typed, task.id);
      if (!prepared.ok) return prepared;
      const { terms, record, warnings } = prepared.value;
      return ok({ order: { act: 'REVISE', terms, reason }, record, warnings });
    },
  });
