import { createApiClient } from '@danvan/api-client';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { Provider as ClientProvider } from 'urql';
import { useLanguage } from '../language/LanguageProvider.tsx';
import { SessionGate } from './SessionGate.tsx';

const API_ADDRESS = '/graphql';

/** A client per signed-in user and language (the server words its findings), and the gate that asks who it is. */
export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const [generation, setGeneration] = useState(0);
  const { language } = useLanguage();
  const onEnded = useRef<() => void>(() => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation is a new client by intent
  const client = useMemo(
    () => createApiClient({ url: API_ADDRESS, language, onSessionEnded: () => onEnded.current() }),
    [generation, language],
  );
  const startAfresh = useCallback(() => setGeneration((count) => count + 1), []);
  const listen = useCallback((listener: () => void) => {
    onEnded.current = listener;
  }, []);
  return (
    <ClientProvider value={client}>
      <SessionGate key={generation} startAfresh={startAfresh} onSessionEnded={listen}>
        {children}
      </SessionGate>
    </ClientProvider>
  );
};
