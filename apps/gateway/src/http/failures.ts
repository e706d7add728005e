import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

type Answer = { readonly status: number; readonly code: string; readonly message: string };

const answerTo = ({ statusCode = 500 }: FastifyError): Answer => {
  if (statusCode === 413) return { status: 413, code: 'TOO_LARGE', message: 'Nội dung gửi lên quá lớn.' };
  if (statusCode === 415)
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Chỉ nhận application/json.' };
  if (statusCode < 500) return { status: statusCode, code: 'BAD_REQUEST', message: 'Yêu cầu không hợp lệ.' };
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, hãy báo mã lỗi cho người quản trị.',
  };
};

/** What a failure outside GraphQL answers: words, a code and the id under which the log tells the rest. */
export const answerFailure = (
  failure: FastifyError | { errors: unknown },
  request: FastifyRequest,
  reply: FastifyReply,
) => {
  if ('errors' in failure && Array.isArray(failure.errors))
    return reply.code(429).send({ errors: failure.errors });
  const { status, code, message } = answerTo(failure as FastifyError);
  if (status === 500) request.log.error({ id: request.id, err: failure }, 'failed');
  return reply.code(status).send({ errors: [{ message, extensions: { code, id: request.id } }] });
};

/** Nothing lives at this address. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply) =>
  reply.code(404).send({
    errors: [{ message: 'Không có gì ở địa chỉ này.', extensions: { code: 'NOT_FOUND', id: request.id } }],
  });
