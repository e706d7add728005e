import pg from 'pg';
import { vi } from 'vitest';
import { QUEUE_SCHEMA } from '../jobs/jobs.ts';

/** The job queue asks for work by itself, whatever else is done. */
const isOfQueue = (statement: unknown): boolean => {
  const text = typeof statement === 'string' ? statement : (statement as { text?: string } | null)?.text;
  return text?.includes(QUEUE_SCHEMA) ?? false;
};

/** How many statements this process sends to the database while some work is done. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.filter(([statement]) => !isOfQueue(statement)).length;
  } finally {
    query.mockRestore();
  }
};
