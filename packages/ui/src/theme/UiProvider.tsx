import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { theme, withCloseLabel } from './theme.ts';

/** The nonce that the server put into the page for its content security policy; empty in development. */
const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** The scroll lock under dialogs takes the nonce of its style tag from this name. */
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

type Props = {
  /** What the button that closes a dialog is called. */
  readonly closeLabel: string;
  readonly children: ReactNode;
};

/** Theme and style variables for everything below. Import `@danvan/ui/styles.css` once beside it. */
export const UiProvider = ({ closeLabel, children }: Props) => {
  const labelled = useMemo(() => mergeThemeOverrides(theme, withCloseLabel(closeLabel)), [closeLabel]);
  return (
    <MantineProvider theme={labelled} forceColorScheme="light" getStyleNonce={styleNonce}>
      {children}
    </MantineProvider>
  );
};
