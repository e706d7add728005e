import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language, Surroundings } from '../../context.ts';
import { inReading } from '../../database/unit-of-work.ts';
import { DEMONSTRATION_PASSWORD, demonstrationAccounts } from '../../modules/access/user/demonstration.ts';
import { graphqlPage } from './graphql-page.ts';
import { landingPage } from './page.ts';

const FILES = { '/landing.css': 'text/css; charset=utf-8', '/landing.svg': 'image/svg+xml' } as const;

const languageOf = ({ query }: FastifyRequest): Language =>
  (query as { lang?: unknown }).lang === 'en' ? 'en' : 'vi';

/** The landing page, how to use /graphql, and the accounts to try where demonstration data is loaded. */
export const serveLanding = (server: FastifyInstance, { dataSource, clock }: Surroundings): void => {
  const accounts = () => inReading(dataSource, null, clock, ({ manager }) => demonstrationAccounts(manager));
  server.get('/', async (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(landingPage(languageOf(request), await accounts(), DEMONSTRATION_PASSWORD)),
  );
  server.get('/demo-accounts.json', async (_request, reply) => {
    const offered = await accounts();
    if (offered.length === 0) return reply.code(404).send({ status: 'none' });
    return { password: DEMONSTRATION_PASSWORD, accounts: offered };
  });
  server.get('/graphql', async (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('allow', 'POST')
      .send(graphqlPage(languageOf(request), `${request.protocol}://${request.host}`)),
  );
  for (const [address, type] of Object.entries(FILES)) {
    const content = readFileSync(join(import.meta.dirname, address.slice(1)));
    server.get(address, async (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=300').send(content),
    );
  }
};
