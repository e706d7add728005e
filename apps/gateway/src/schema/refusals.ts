import { GraphQLError } from 'graphql';

/** The answer of an operation that needs a signed-in user. */
export const notSignedIn = (): GraphQLError =>
  new GraphQLError('Phiên làm việc đã hết hoặc bạn chưa đăng nhập.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });

/** The answer of an operation that the role can do nowhere. */
export const notAllowed = (): GraphQLError =>
  new GraphQLError('Không tìm thấy, hoặc bạn không có quyền thực hiện.', {
    extensions: { code: 'FORBIDDEN' },
  });
