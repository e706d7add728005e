import { Message } from '@danvan/ui';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useAct } from '../ask/use-act.ts';
import { useRefusalText } from '../errors/use-refusal-text.ts';
import { useKitText } from '../language/use-text.ts';
import { SignInMutation } from './session.graphql.ts';

type Props = {
  readonly userName: string;
  readonly password?: string;
  readonly onSignedIn: (viewerId: string) => void;
};

/** User name and password; refusals in the API's words. */
export const SignInForm = ({ userName: knownName, password: knownPassword = '', onSignedIn }: Props) => {
  const t = useKitText();
  const refusalText = useRefusalText();
  const [signIn, busy] = useAct(SignInMutation, (data) => data.signIn, 'SignedIn');
  const [userName, setUserName] = useState(knownName);
  const [password, setPassword] = useState(knownPassword);
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!userName.trim() || !password) return setFault(t('signIn.missing'));
    const outcome = await signIn({ input: { userName: userName.trim(), password } });
    if (outcome.ok) return onSignedIn(outcome.value.viewer.id);
    setFault(refusalText(outcome.error));
  };
  return (
    <form onSubmit={submit} noValidate>
      {fault ? <Message tone="bad">{fault}</Message> : null}
      <Stack gap={12}>
        <TextInput
          label={t('signIn.userName')}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={userName}
          onChange={(event) => setUserName(event.currentTarget.value)}
          data-autofocus={knownName === '' || undefined}
        />
        <PasswordInput
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          data-autofocus={knownName !== '' || undefined}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} fullWidth mt={4}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
};
