import { PageSkeleton } from '@danvan/ui';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { useAsk } from '../ask/use-ask.ts';
import { FailureView } from '../errors/FailureView.tsx';
import { useKitText } from '../language/use-text.ts';
import styles from './SessionGate.module.css';
import { SignInScreen } from './SignInScreen.tsx';
import { SignOutMutation, type Viewer, ViewerQuery } from './session.graphql.ts';
import { type Session, SessionContext } from './session-context.ts';

const SignInAgain = lazy(async () => ({ default: (await import('./SignInAgain.tsx')).SignInAgain }));

type Props = {
  readonly startAfresh: () => void;
  readonly onSessionEnded: (listener: () => void) => void;
  readonly children: ReactNode;
};

/** Asks who is signed in: shows the sign-in screen to nobody, the app to somebody. */
export const SessionGate = ({ startAfresh, onSessionEnded, children }: Props) => {
  const t = useKitText();
  const asked = useAsk(ViewerQuery, {});
  if (asked.status === 'loading') {
    return (
      <div className={styles.frame}>
        <div className={styles.waiting}>
          <PageSkeleton label={t('kit.loading')} />
        </div>
      </div>
    );
  }
  if (asked.status === 'failed' && asked.failure.kind !== 'SESSION_ENDED') {
    return (
      <main className={styles.failed}>
        <FailureView failure={asked.failure} again={asked.again} />
      </main>
    );
  }
  const viewer = asked.status === 'ready' ? asked.data.viewer : null;
  if (!viewer) return <SignInScreen onSignedIn={startAfresh} />;
  return (
    <SignedIn viewer={viewer} startAfresh={startAfresh} onSessionEnded={onSessionEnded}>
      {children}
    </SignedIn>
  );
};

const SignedIn = ({ viewer: asked, startAfresh, onSessionEnded, children }: Props & { viewer: Viewer }) => {
  const client = useClient();
  // The first answer holds: when the session ends the page must not fall away under someone's hands.
  const [viewer] = useState(asked);
  const [ended, setEnded] = useState(false);
  const [renewals, setRenewals] = useState(0);
  useEffect(() => onSessionEnded(() => setEnded(true)), [onSessionEnded]);
  const signOut = useCallback(() => {
    void client.mutation(SignOutMutation, {}).toPromise().then(startAfresh);
  }, [client, startAfresh]);
  const session = useMemo<Session>(
    () => ({ viewer, ended, renewals, signOut }),
    [viewer, ended, renewals, signOut],
  );
  const renew = (viewerId: string) => {
    if (viewerId !== viewer.id) return startAfresh();
    setEnded(false);
    setRenewals((count) => count + 1);
  };
  return (
    <SessionContext value={session}>
      {children}
      <Suspense fallback={null}>
        {ended ? <SignInAgain userName={viewer.userName} onSignedIn={renew} /> : null}
      </Suspense>
    </SessionContext>
  );
};
