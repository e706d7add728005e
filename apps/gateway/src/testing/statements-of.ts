import pg from 'pg';
import { vi } from 'vitest';

/** How many statements this process sends to the database while some work is done. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
};
