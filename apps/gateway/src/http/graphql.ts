import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext, Surroundings } from '../context.ts';
import { answerError } from '../schema/answer-errors.ts';
import { buildGatewaySchema } from '../schema/build.ts';
import { LIMITS, limitRules } from '../schema/limits/index.ts';
import { requestPlugin } from '../schema/request-plugin.ts';
import { requestContext } from './request-context.ts';
import { newRequestId } from './request-id.ts';
import { refuseOtherOrigins } from './security.ts';

const BODY_BYTES = 1_048_576;

const apolloServer = (server: FastifyInstance, log: Logger): ApolloServer<GatewayContext> =>
  new ApolloServer<GatewayContext>({
    schema: buildGatewaySchema(),
    plugins: [fastifyApolloDrainPlugin(server), ApolloServerPluginLandingPageDisabled(), requestPlugin],
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: LIMITS.selections,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    validationRules: limitRules,
    formatError: answerError(log, newRequestId),
    logger: log,
  });

/** What whoever asks too often is told. */
export const tooMany = (_request: unknown, { ttl }: { ttl: number }) => ({
  statusCode: 429,
  errors: [
    {
      message: `Quá nhiều yêu cầu. Hãy thử lại sau ${Math.ceil(ttl / 1_000)} giây.`,
      extensions: { code: 'TOO_MANY_REQUESTS' },
    },
  ],
});

/** POST /graphql: one operation in JSON, from our own pages or from a program. */
export const serveGraphql = async (
  server: FastifyInstance,
  surroundings: Surroundings,
  { log, requestsPerMinute }: { log: Logger; requestsPerMinute: number },
): Promise<void> => {
  const apollo = apolloServer(server, log);
  await apollo.start();
  await server.register(async (scope) => {
    await scope.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: '1 minute',
      errorResponseBuilder: tooMany,
    });
    scope.addHook('onRequest', refuseOtherOrigins);
    scope.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    scope.post(
      '/graphql',
      { bodyLimit: BODY_BYTES },
      fastifyApolloHandler(apollo, {
        context: (request, reply) => requestContext(surroundings, request, reply),
      }),
    );
  });
};
