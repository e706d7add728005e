import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme } from './theme.ts';

/** The nonce that the server put into the page for its content security policy; empty in development. */
const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** The scroll lock under dialogs takes the nonce of its style tag from this name. */
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

/** Theme and style variables for everything below. Import `@danvan/ui/styles.css` once beside it. */
export const UiProvider = ({ children }: { readonly children: ReactNode }) => (
  <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={styleNonce}>
    {children}
  </MantineProvider>
);
