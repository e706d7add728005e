import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useKitText } from '../language/use-text.ts';
import type { Tree } from '../unit/use-unit-search.ts';
import styles from './SearchButton.module.css';

/** The search arrives when it is first opened: the first page does not carry it. */
const SearchEverything = lazy(async () => ({
  default: (await import('./SearchEverything.tsx')).SearchEverything,
}));

type Props = {
  /** The page of a unit, e.g. `(id) => `/don-vi/${id}``. */
  readonly unitPath: (unitId: string) => string;
  readonly tree?: Tree;
};

/** Search from anywhere: a button in the top bar, and Ctrl+K. */
export const SearchButton = ({ unitPath, tree = 'POLICE' }: Props) => {
  const t = useKitText();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className={styles.button} onClick={() => setOpen(true)}>
        <IconSearch size={16} stroke={1.8} aria-hidden />
        <span className={styles.words}>{t('search.open')}</span>
        <kbd className={styles.keys} aria-hidden>
          Ctrl K
        </kbd>
      </button>
      {open ? (
        <Suspense fallback={null}>
          <SearchEverything unitPath={unitPath} tree={tree} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
