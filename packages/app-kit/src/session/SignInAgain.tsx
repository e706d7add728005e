import { Dialog } from '@danvan/ui';
import { Text } from '@mantine/core';
import { useKitText } from '../language/use-text.ts';
import { SignInForm } from './SignInForm.tsx';

type Props = { readonly userName: string; readonly onSignedIn: (viewerId: string) => void };

/** Over the page that stays: the session has ended, sign in again and go on. */
export const SignInAgain = ({ userName, onSignedIn }: Props) => {
  const t = useKitText();
  return (
    <Dialog
      opened
      onClose={() => undefined}
      title={t('signIn.again')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Text c="gray.6" mb={12}>
        {t('signIn.againHint')}
      </Text>
      <SignInForm userName={userName} onSignedIn={onSignedIn} />
    </Dialog>
  );
};
