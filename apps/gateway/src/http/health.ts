import type { FastifyInstance } from 'fastify';
import type { Surroundings } from '../context.ts';
import { inReading } from '../database/unit-of-work.ts';

const isReady = async ({ dataSource, clock }: Surroundings): Promise<boolean> => {
  try {
    await inReading(dataSource, null, clock, ({ manager }) => manager.query('SELECT 1'));
    return !(await dataSource.showMigrations());
  } catch {
    return false;
  }
};

/** /healthz: the process lives. /readyz: the database answers and has the shape that this version expects. */
export const serveHealth = (server: FastifyInstance, surroundings: Surroundings): void => {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    if (await isReady(surroundings)) return { status: 'ready' };
    return reply.code(503).header('retry-after', '5').send({ status: 'not ready' });
  });
};
