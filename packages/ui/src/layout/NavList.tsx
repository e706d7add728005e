import type { ComponentType } from 'react';
import type { LinkComponent } from './link.ts';
import styles from './NavList.module.css';

/** One place of an app; at most seven of them. */
export type NavEntry = {
  readonly label: string;
  readonly href: string;
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean }>;
  /** How many things wait there; told in words by `countLabel`. */
  readonly count?: number | undefined;
  readonly countLabel?: string | undefined;
  /** True: only this very address is the entry, not what lies below it. */
  readonly exact?: boolean | undefined;
  /** Other addresses that belong to the place, with what lies below them. */
  readonly covers?: readonly string[] | undefined;
};

const isWithin = (href: string, path: string): boolean =>
  path === href || path.startsWith(`${href.replace(/\/$/, '')}/`);

/** Is the address shown within the entry? */
export const isCurrent = (
  { href, exact, covers = [] }: Pick<NavEntry, 'href' | 'exact' | 'covers'>,
  path: string,
): boolean =>
  (exact ? path === href : isWithin(href, path)) || covers.some((covered) => isWithin(covered, path));

type Props = {
  readonly label: string;
  readonly entries: readonly NavEntry[];
  readonly currentPath: string;
  readonly linkComponent: LinkComponent;
};

export const NavList = ({ label, entries, currentPath, linkComponent: Link }: Props) => (
  <nav aria-label={label}>
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.href}>
          <Link
            href={entry.href}
            className={styles.entry}
            aria-current={isCurrent(entry, currentPath) ? 'page' : undefined}
          >
            <entry.icon size={18} stroke={1.7} aria-hidden />
            <span className={styles.label}>{entry.label}</span>
            {entry.count ? (
              <span className={styles.count} title={entry.countLabel}>
                {entry.count}
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
