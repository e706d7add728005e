import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Lets the styles of this one page through its content security policy. */
    styleNonce: string;
  }
}

const NONCE_BYTES = 16;

const policy = (request: FastifyRequest): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${request.styleNonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(request.protocol === 'https' ? ['upgrade-insecure-requests'] : []),
  ].join('; ');

/** Headers that keep browsers on the safe side. */
export const addSecurityHeaders = async (server: FastifyInstance): Promise<void> => {
  server.decorateRequest('styleNonce', '');
  await server.register(helmet, {
    contentSecurityPolicy: false,
    hsts: false,
    frameguard: { action: 'deny' },
  });
  server.addHook('onRequest', async (request, reply) => {
    request.styleNonce = randomBytes(NONCE_BYTES).toString('base64');
    reply.header('content-security-policy', policy(request));
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    reply.header('x-request-id', request.id);
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000');
  });
};

/** Refuses a request that a page of another site makes the browser send. */
export const refuseOtherOrigins = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const { origin } = request.headers;
  if (origin === undefined || hostOf(origin) === request.host) return;
  await reply.code(403).send({
    errors: [
      {
        message: 'Yêu cầu đến từ một trang khác nên bị từ chối.',
        extensions: { code: 'WRONG_ORIGIN', id: request.id },
      },
    ],
  });
};

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};
