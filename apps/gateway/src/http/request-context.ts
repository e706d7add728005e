import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type GatewayContext, type Language, makeContext, type Surroundings } from '../context.ts';
import { isDatabaseAway } from '../database/is-database-away.ts';
import { resumeSession } from '../modules/access/session/resume-session.ts';
import { sessionDoor } from './session-cookie.ts';

const languageOf = (request: FastifyRequest): Language =>
  /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi';

const away = (id: string): GraphQLError =>
  new GraphQLError('Cơ sở dữ liệu tạm thời không phản hồi. Hãy thử lại sau ít giây.', {
    extensions: {
      code: 'SERVICE_UNAVAILABLE',
      id,
      http: { status: 503, headers: new Map([['retry-after', '5']]) },
    },
  });

const resume = async (surroundings: Surroundings, token: string | null, id: string) => {
  try {
    return token === null ? null : await resumeSession(surroundings, token);
  } catch (failure) {
    throw isDatabaseAway(failure) ? away(id) : failure;
  }
};

/** The context of a request over HTTP: who it comes from, by its cookie. */
export const requestContext = async (
  surroundings: Surroundings,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<GatewayContext> => {
  const session = sessionDoor(request, reply);
  const resumed = await resume(surroundings, session.token, request.id);
  if (session.token !== null && resumed?.prolongedTo) session.open(session.token, resumed.prolongedTo);
  const context = makeContext(surroundings, {
    actor: resumed?.actor ?? null,
    requestId: request.id,
    language: languageOf(request),
    session,
  });
  reply.raw.once('close', () => void context.release());
  return context;
};
