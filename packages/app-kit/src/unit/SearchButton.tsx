import { IconSearch } from '@tabler/icons-react';
import { Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../address/use-working-path.ts';
import { useKitText } from '../language/use-text.ts';
import styles from './SearchButton.module.css';
import { UnitSearch } from './unit-search-lazily.ts';
import type { Tree } from './use-unit-search.ts';

type Props = {
  /** The page of a unit, e.g. `(id) => `/don-vi/${id}``. */
  readonly unitPath: (unitId: string) => string;
  readonly tree?: Tree;
};

/** Search from anywhere: a button in the top bar, and Ctrl+K. */
export const SearchButton = ({ unitPath, tree = 'POLICE' }: Props) => {
  const t = useKitText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
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
          <UnitSearch
            title={t('search.open')}
            tree={tree}
            onClose={() => setOpen(false)}
            onChoose={(unit) => void navigate(workingPath(unitPath(unit.id)))}
          />
        </Suspense>
      ) : null}
    </>
  );
};
