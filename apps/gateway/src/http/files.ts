import { reachOf } from '@danvan/domain/access';
import { ATTACHMENT_FAULT_WORDS, LARGEST_FILE, sayFault } from '@danvan/domain/programme';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.ts';
import type { Language, Surroundings } from '../context.ts';
import { inReading } from '../database/unit-of-work.ts';
import { askedRange } from '../modules/attachment/download/byte-range.ts';
import { fileHeaders } from '../modules/attachment/download/file-headers.ts';
import { findFile } from '../modules/attachment/download/find-file.ts';
import type { Files } from '../modules/attachment/store/open-store.ts';
import { type UploadFault, uploadFile } from '../modules/attachment/upload/upload-file.ts';
import { answerNotFound } from './failures.ts';
import { tooMany } from './graphql.ts';
import { requestContext } from './request-context.ts';
import { refuseOtherOrigins } from './security.ts';

/** Files are sent less often than questions are asked. */
const QUESTIONS_PER_UPLOAD = 20;

const SAID: Readonly<
  Record<'UNAUTHENTICATED' | 'FORBIDDEN' | 'NO_FILE' | 'TOO_MANY_UPLOADS', Record<Language, string>>
> = {
  UNAUTHENTICATED: {
    vi: 'Phiên làm việc đã hết hoặc bạn chưa đăng nhập.',
    en: 'The session has ended, or you are not signed in.',
  },
  FORBIDDEN: { vi: 'Bạn không có quyền đính kèm tệp.', en: 'You may not attach files.' },
  NO_FILE: { vi: 'Chưa chọn tệp.', en: 'No file was sent.' },
  TOO_MANY_UPLOADS: {
    vi: 'Có quá nhiều tệp đã tải lên mà chưa đính kèm. Hãy đính kèm các tệp đó hoặc chờ đến ngày mai.',
    en: 'Too many uploaded files wait for being attached. Attach them or wait until tomorrow.',
  },
};

type Words = { readonly code: string; readonly message: string };

const refuse = (request: FastifyRequest, reply: FastifyReply, status: number, { code, message }: Words) =>
  reply.code(status).send({ errors: [{ message, extensions: { code, id: request.id } }] });

const wordsOf = (fault: UploadFault, language: Language): Words => ({
  code: fault.code,
  message:
    fault.code === 'TOO_MANY_UPLOADS'
      ? SAID.TOO_MANY_UPLOADS[language]
      : sayFault(ATTACHMENT_FAULT_WORDS, fault, language),
});

const mayUpload = (actor: Actor): boolean => reachOf(actor.role, 'ATTACH_FILE') !== 'NONE';

type Setting = { readonly surroundings: Surroundings; readonly files: Files };

/** POST /files: one file in a form; answers the id with which `attachFile` attaches it. */
const receive =
  ({ surroundings, files }: Setting) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const { actor, language } = await requestContext(surroundings, request, reply);
    const say = (code: keyof typeof SAID): Words => ({ code, message: SAID[code][language] });
    if (actor === null) return refuse(request, reply, 401, say('UNAUTHENTICATED'));
    if (!mayUpload(actor)) return refuse(request, reply, 403, say('FORBIDDEN'));
    // A form that cannot be read holds no file.
    const part = await request.file().catch(() => undefined);
    if (!part) return refuse(request, reply, 400, say('NO_FILE'));
    // Browsers write a quotation mark in a name so.
    const given = { name: (part.filename ?? '').replaceAll('%22', '"'), stream: part.file };
    const uploaded = await uploadFile(surroundings, files, actor.userId, given);
    if (uploaded.ok) return reply.code(201).send({ upload: uploaded.value });
    // What is still on its way is not waited for.
    reply.header('connection', 'close');
    return refuse(request, reply, 422, wordsOf(uploaded.error, language));
  };

type FileRequest = FastifyRequest<{ Params: { id: string; name: string } }>;

/** GET /files/:id/:name: a file, or a part of it, for whoever sees what it hangs on. */
const send =
  ({ surroundings, files }: Setting) =>
  async (request: FileRequest, reply: FastifyReply) => {
    const { actor } = await requestContext(surroundings, request, reply);
    const { id, name } = request.params;
    // A reading of its own: nobody who fetches slowly keeps a connection to the database.
    const file = await inReading(surroundings.dataSource, actor, surroundings.clock, (reading) =>
      findFile(reading, id, name),
    );
    if (file === null) return answerNotFound(request, reply);
    reply.headers(fileHeaders(file));
    const etag = reply.getHeader('etag');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    const { range: asked, 'if-range': condition } = request.headers;
    const range = askedRange(condition === undefined || condition === etag ? asked : undefined, file.size);
    if (range === 'OUTSIDE') return reply.code(416).header('content-range', `bytes */${file.size}`).send();
    const part = range === 'ALL' ? undefined : range;
    const bytes = await files.store.open(file.sha256, part);
    if (bytes === null) throw new Error(`The bytes of the attachment ${id} are not in the store`);
    if (part) reply.code(206).header('content-range', `bytes ${part.from}-${part.to}/${file.size}`);
    return reply.header('content-length', part ? part.to - part.from + 1 : file.size).send(bytes);
  };

/** Evidence in and out, with the session of the pages. */
export const serveFiles = async (
  server: FastifyInstance,
  setting: Setting,
  requestsPerMinute: number,
): Promise<void> => {
  await server.register(async (scope) => {
    await scope.register(rateLimit, { global: false, timeWindow: '1 minute', errorResponseBuilder: tooMany });
    await scope.register(multipart, {
      limits: { files: 1, fields: 0, parts: 1, fileSize: LARGEST_FILE + 1, headerPairs: 20 },
      throwFileSizeLimit: false,
    });
    scope.addHook('onRequest', refuseOtherOrigins);
    const max = Math.ceil(requestsPerMinute / QUESTIONS_PER_UPLOAD);
    scope.post('/files', { config: { rateLimit: { max } } }, receive(setting));
    scope.get('/files/:id/:name', { config: { rateLimit: { max: requestsPerMinute } } }, send(setting));
  });
};
