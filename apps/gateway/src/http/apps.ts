import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The three builds that the gateway hands out. */
export const APPS = ['ministry', 'province', 'danvan'] as const;

/** Written into the pages by their build; see packages/app-kit/src/vite.ts. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** Vite gives everything below assets/ a name with the hash of its content. */
const cacheControl = (file: string): string =>
  file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

const sendPage = (file: string) => async (request: FastifyRequest, reply: FastifyReply) => {
  const page = await readFile(file, 'utf8').catch(() => null);
  if (page === null)
    return reply.code(503).type('text/plain; charset=utf-8').send('Ứng dụng chưa được dựng: npm run build');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page.replaceAll(NONCE_PLACEHOLDER, request.styleNonce));
};

const isPageAddress = ({ method, url }: FastifyRequest): boolean =>
  method === 'GET' && extname(url.split('?')[0] ?? '') === '';

/** One app under its own path: files as they are, every other address is the app's page (it routes by itself). */
const serveApp = async (server: FastifyInstance, app: string, dist: string): Promise<void> => {
  const page = sendPage(join(dist, 'index.html'));
  await server.register(
    async (scope) => {
      scope.get('/', page);
      scope.get('/index.html', page);
      if (existsSync(dist)) {
        await scope.register(fastifyStatic, {
          root: dist,
          index: false,
          redirect: false,
          cacheControl: false,
          setHeaders: (reply, file) => void reply.header('cache-control', cacheControl(file)),
        });
      }
      scope.setNotFoundHandler((request, reply) =>
        isPageAddress(request) ? page(request, reply) : reply.code(404).send({ status: 'not found' }),
      );
    },
    { prefix: `/${app}` },
  );
};

/** Serves `<folder>/<app>/dist` for each of the apps. */
export const serveApps = async (server: FastifyInstance, folder: string): Promise<void> => {
  for (const app of APPS) await serveApp(server, app, join(folder, app, 'dist'));
};
