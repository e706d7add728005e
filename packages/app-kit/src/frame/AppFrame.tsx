import { AppShell, type NavEntry, PageSkeleton } from '@danvan/ui';
import { type ReactNode, Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { LanguageSwitch } from '../language/LanguageSwitch.tsx';
import { useKitText } from '../language/use-text.ts';
import { SessionProvider } from '../session/SessionProvider.tsx';
import { useSession } from '../session/session-context.ts';
import { useProduct } from './product.ts';
import { RouterLink } from './RouterLink.tsx';
import { UserMenu } from './UserMenu.tsx';
import { useArrival } from './use-arrival.ts';
import { WrongApp } from './WrongApp.tsx';

export type AppFrameProps = {
  /** At most seven places, in the user's words. A hook, so that it may ask for texts, permissions and counts. */
  readonly useNav: () => readonly NavEntry[];
  /** Unit and period pickers, or whatever the page works in. */
  readonly context?: ReactNode;
  readonly search?: ReactNode;
};

/** The layout route of every app: signed in, in the right app, inside the shell. */
export const AppFrame = (props: AppFrameProps) => (
  <SessionProvider>
    <Framed {...props} />
  </SessionProvider>
);

const Framed = (props: AppFrameProps) => {
  const { viewer } = useSession();
  const { roles } = useProduct();
  return roles.includes(viewer.role) ? <Inside {...props} /> : <Outside />;
};

const Inside = ({ useNav, context, search }: AppFrameProps) => {
  const t = useKitText();
  const nav = useNav();
  return (
    <Shell nav={nav} context={context} search={search}>
      <Suspense fallback={<PageSkeleton label={t('kit.loading')} />}>
        <Outlet />
      </Suspense>
    </Shell>
  );
};

const Outside = () => (
  <Shell nav={[]}>
    <WrongApp />
  </Shell>
);

type ShellProps = Omit<AppFrameProps, 'useNav'> & { nav: readonly NavEntry[]; children: ReactNode };

const Shell = ({ nav, context, search, children }: ShellProps) => {
  const t = useKitText();
  const { app } = useProduct();
  const { pathname } = useLocation();
  useArrival(pathname);
  return (
    <AppShell
      product={t(`app.${app}`)}
      home="/"
      nav={nav}
      currentPath={pathname}
      linkComponent={RouterLink}
      texts={{
        skip: t('kit.skip'),
        menu: t('kit.menu'),
        navigation: t('kit.navigation'),
        close: t('kit.close'),
      }}
      context={context}
      search={search}
      tools={
        <>
          <LanguageSwitch />
          <UserMenu />
        </>
      }
      foot={t('kit.foot')}
    >
      {children}
    </AppShell>
  );
};
