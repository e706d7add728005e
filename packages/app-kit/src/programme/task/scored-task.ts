import { recordId, type taskOutcome } from '@danvan/domain/programme';
import type { ListedTask } from './task.graphql.ts';

/** A task of the API as the domain's score reads it. */
export const scoredTask = (task: ListedTask): Parameters<typeof taskOutcome>[0] => ({
  ...task,
  id: recordId<'TASK'>(task.id),
});
