import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../../context.ts';
import { Permission } from '../../../schema/permission.ts';
import { SignInInput, SignInPayload, toSignedIn, toSignInRefused } from './session.type.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

@Resolver()
export class SessionResolver {
  @Permission('PUBLIC')
  @Mutation(() => SignInPayload, { description: 'Begins a session and sets its cookie.' })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof SignInPayload> {
    const { address, token } = context.session;
    const outcome = await signIn(context, { ...input, address, formerToken: token });
    if (!outcome.ok) return toSignInRefused(outcome.error);
    context.session.open(outcome.value.token, outcome.value.expiresAt);
    return toSignedIn(outcome.value);
  }

  @Permission('PUBLIC')
  @Mutation(() => Boolean, { description: 'Ends the session at once; true, even when there was none.' })
  async signOut(@Ctx() context: GatewayContext): Promise<boolean> {
    const { token } = context.session;
    if (context.actor !== null && token !== null) await context.act(signOut(token));
    context.session.close();
    return true;
  }
}
