import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isDatabaseAway } from '../database/is-database-away.ts';

/** Faults of the document or its variables: the sender is told the technical detail, too. */
const MALFORMED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_COSTLY',
  'INTROSPECTION_DISABLED',
]);

/** Refusals whose words are already meant for people. */
const SPOKEN = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'SERVICE_UNAVAILABLE', 'UNREADABLE_TEXT']);

type Answer = { readonly code: string; readonly message: string; readonly detail?: string };

const answerTo = (formatted: GraphQLFormattedError, cause: unknown): Answer => {
  const code = String(formatted.extensions?.code ?? '');
  if (SPOKEN.has(code)) return { code, message: formatted.message };
  if (MALFORMED.has(code)) return { code, message: 'Yêu cầu không hợp lệ.', detail: formatted.message };
  if (isDatabaseAway(cause)) {
    return {
      code: 'SERVICE_UNAVAILABLE',
      message: 'Cơ sở dữ liệu tạm thời không phản hồi. Hãy thử lại sau ít giây.',
    };
  }
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, hãy báo mã lỗi cho người quản trị.',
  };
};

/** What leaves the house about an error: words, a code and the id under which the log tells the rest. */
export const answerError =
  (log: Logger, newId: () => string) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { code, message, detail } = answerTo(formatted, cause);
    const id = String(formatted.extensions?.id ?? newId());
    if (code === 'INTERNAL_SERVER_ERROR' || code === 'SERVICE_UNAVAILABLE')
      log.error({ id, code, err: cause }, 'failed');
    else log.info({ id, code, detail: formatted.message }, 'refused');
    return {
      message,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code, id, ...(detail !== undefined && { detail }) },
    };
  };
