import type { QueryRunner } from 'typeorm';

/**
 * Fields of one request ask at the same time, over the one connection of its transaction: their statements stand in
 * line here, because `pg` will no longer queue them itself.
 */
export const oneAtATime = (runner: QueryRunner): QueryRunner => {
  const run = runner.query.bind(runner) as (
    ...question: Parameters<QueryRunner['query']>
  ) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...question: Parameters<QueryRunner['query']>) => {
    const answer = last.then(
      () => run(...question),
      () => run(...question),
    );
    last = answer;
    return answer;
  }) as QueryRunner['query'];
  return runner;
};
