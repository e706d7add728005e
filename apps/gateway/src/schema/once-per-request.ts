import type { EntityManager } from 'typeorm';
import type { RequestScope } from '../context.ts';

/** Asks once for each reading of a request; after an act there is a new reading, and it is asked again. */
export const oncePerReading = <T>(
  scope: Pick<RequestScope, 'read'>,
  ask: (manager: EntityManager) => Promise<T>,
): (() => Promise<T>) => {
  const answers = new WeakMap<EntityManager, Promise<T>>();
  return () =>
    scope.read(({ manager }) => {
      const answer = answers.get(manager) ?? ask(manager);
      answers.set(manager, answer);
      return answer;
    });
};
