import cookie from '@fastify/cookie';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Surroundings } from './context.ts';
import { serveApps } from './http/apps.ts';
import { answerFailure, answerNotFound } from './http/failures.ts';
import { serveFiles } from './http/files.ts';
import { serveGraphql } from './http/graphql.ts';
import { serveHealth } from './http/health.ts';
import { serveLanding } from './http/landing/serve-landing.ts';
import { newRequestId } from './http/request-id.ts';
import { addSecurityHeaders } from './http/security.ts';
import type { Files } from './modules/attachment/store/open-store.ts';

export type ServerSettings = {
  readonly log: Logger;
  /** The folder with ministry/, province/ and danvan/. */
  readonly appsFolder: string;
  /** Behind a proxy that sets X-Forwarded-*. */
  readonly trustProxy: boolean;
  readonly requestsPerMinute: number;
  readonly files: Files;
};

const logEnds = (server: FastifyInstance): void => {
  server.addHook('onResponse', async ({ id, method, url, log }, reply) => {
    const entry = {
      id,
      method,
      path: url.split('?')[0],
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    log.info(entry, 'answered');
  });
};

/** The whole of what is served on one address; not yet listening. */
export const makeServer = async (
  surroundings: Surroundings,
  settings: ServerSettings,
): Promise<FastifyInstance> => {
  const { log, trustProxy, appsFolder, requestsPerMinute, files } = settings;
  const loggerInstance: FastifyBaseLogger = log;
  const server: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newRequestId,
    trustProxy,
    // Long enough for the largest file over a commune's telephone; heads must come at once.
    requestTimeout: 300_000,
    forceCloseConnections: 'idle',
    frameworkErrors: answerFailure,
  });
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler(answerFailure);
  server.setNotFoundHandler(answerNotFound);
  await addSecurityHeaders(server);
  await server.register(cookie);
  logEnds(server);
  serveHealth(server, surroundings);
  await serveGraphql(server, surroundings, { log, requestsPerMinute });
  await serveFiles(server, { surroundings, files }, requestsPerMinute);
  serveLanding(server, surroundings);
  await serveApps(server, appsFolder);
  return server;
};
