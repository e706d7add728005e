import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { UserErrorType } from '../../../schema/errors.ts';
import { toViewer, ViewerType } from '../user/viewer.type.ts';
import type { NewSession, SignInFault } from './sign-in.ts';

@InputType('SignInInput', { description: 'What a person types to sign in.' })
export class SignInInput {
  @Field(() => String)
  userName!: string;

  @Field(() => String)
  password!: string;
}

@ObjectType('SignedIn', { description: 'A session has begun; its cookie comes with the answer.' })
export class SignedInType {
  @Field(() => ViewerType)
  viewer!: ViewerType;
}

@ObjectType('SignInRefused', {
  implements: UserErrorType,
  description:
    'Unknown user, wrong password and too many attempts look alike but for the code of throttling.',
})
export class SignInRefusedType extends UserErrorType {
  @Field(() => Int, { nullable: true, description: 'How long to wait, when there were too many attempts.' })
  retryAfterSeconds!: number | null;
}

export const SignInPayload = createUnionType({
  name: 'SignInPayload',
  types: () => [SignedInType, SignInRefusedType] as const,
  resolveType: (value) => ('viewer' in value ? SignedInType : SignInRefusedType),
});

const SECONDS_PER_MINUTE = 60;

const words = (fault: SignInFault): string =>
  fault.code === 'SIGN_IN_REFUSED'
    ? 'Tên đăng nhập hoặc mật khẩu không đúng.'
    : `Đã thử đăng nhập quá nhiều lần. Hãy thử lại sau ${Math.ceil(fault.retryAfterSeconds / SECONDS_PER_MINUTE)} phút.`;

export const toSignedIn = ({ actor }: NewSession): SignedInType =>
  Object.assign(new SignedInType(), { viewer: toViewer(actor) });

export const toSignInRefused = (fault: SignInFault): SignInRefusedType =>
  Object.assign(new SignInRefusedType(), {
    code: fault.code,
    message: words(fault),
    path: [],
    retryAfterSeconds: fault.code === 'SIGN_IN_THROTTLED' ? fault.retryAfterSeconds : null,
  });
