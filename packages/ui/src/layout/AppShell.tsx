import { IconMenu2 } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './AppShell.module.css';
import type { LinkComponent } from './link.ts';
import { type NavEntry, NavList } from './NavList.tsx';
import { SkipLink } from './SkipLink.tsx';

export type AppShellProps = {
  /** Name of the app, shown at the top left. */
  readonly product: string;
  readonly home: string;
  readonly nav: readonly NavEntry[];
  /** The address shown now; changes of it close the menu of narrow screens. */
  readonly currentPath: string;
  readonly linkComponent: LinkComponent;
  readonly texts: {
    readonly skip: string;
    readonly menu: string;
    readonly navigation: string;
    readonly close: string;
  };
  /** Unit and period: always visible, on narrow screens a strip of their own. */
  readonly context?: ReactNode;
  readonly search?: ReactNode;
  /** Language and user. */
  readonly tools?: ReactNode;
  /** Small print at the foot of the navigation. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every page: navigation at the left, unit and period above, the page as `main`. */
export const AppShell = (props: AppShellProps) => {
  const { product, home, nav, currentPath, linkComponent: Link, texts, context, search, tools, foot } = props;
  const drawer = useRef<HTMLDialogElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the reason to close
  useEffect(() => drawer.current?.close(), [currentPath]);
  const list = (
    <NavList label={texts.navigation} entries={nav} currentPath={currentPath} linkComponent={Link} />
  );
  return (
    <div className={styles.shell}>
      <SkipLink text={texts.skip} />
      <header className={`${styles.top} dv-no-print`}>
        <button
          type="button"
          className={styles.burger}
          aria-label={texts.menu}
          onClick={() => drawer.current?.showModal()}
        >
          <IconMenu2 size={20} aria-hidden />
        </button>
        <Link href={home} className={styles.product}>
          <span className={styles.mark} aria-hidden />
          <span>{product}</span>
        </Link>
        <div className={styles.context}>{context}</div>
        <div className={styles.search}>{search}</div>
        <div className={styles.tools}>{tools}</div>
      </header>
      <aside className={`${styles.side} dv-no-print`}>
        {list}
        <div className={styles.foot}>{foot}</div>
      </aside>
      <dialog ref={drawer} className={styles.drawer} aria-label={texts.menu}>
        <button type="button" className={styles.close} onClick={() => drawer.current?.close()}>
          {texts.close}
        </button>
        {list}
        <div className={styles.foot}>{foot}</div>
      </dialog>
      <main id="main" tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
    </div>
  );
};
