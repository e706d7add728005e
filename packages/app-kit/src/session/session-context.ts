import { createContext, useContext } from 'react';
import type { Viewer } from './session.graphql.ts';

/** Who is at work, and whether the session still holds. */
export type Session = {
  readonly viewer: Viewer;
  /** True after the server said that nobody is signed in any more; the page stays as it is. */
  readonly ended: boolean;
  /** Grows each time the same user signs in again; what failed meanwhile may be tried anew. */
  readonly renewals: number;
  readonly signOut: () => void;
};

export const SessionContext = createContext<Session | null>(null);

/** The session of the signed-in user; only below `AppFrame`. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession stands outside of AppFrame');
  return session;
};

/** The session, or null where nobody is signed in yet. */
export const useMaybeSession = (): Session | null => useContext(SessionContext);
