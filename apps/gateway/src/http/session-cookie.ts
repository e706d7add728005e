import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionDoor } from '../context.ts';

/** The prefix makes browsers refuse the cookie unless it is Secure, for "/" and for this host alone. */
const nameFor = (request: FastifyRequest): string =>
  request.protocol === 'https' ? '__Host-danvan' : 'danvan';

const attributes = (request: FastifyRequest) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: request.protocol === 'https',
});

/** The session's token in the browser: out of reach of scripts, sent to this site only. */
export const sessionDoor = (request: FastifyRequest, reply: FastifyReply): SessionDoor => ({
  token: request.cookies[nameFor(request)] ?? null,
  address: request.ip,
  open: (token, expires) =>
    void reply.setCookie(nameFor(request), token, { ...attributes(request), expires }),
  close: () => void reply.clearCookie(nameFor(request), attributes(request)),
});
