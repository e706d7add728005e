import { IconBuildingCommunity, IconX } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useKitText } from '../language/use-text.ts';
import styles from './UnitPicker.module.css';
import { UnitSearch } from './unit-search-lazily.ts';
import { useUnit } from './use-unit.ts';
import type { Tree } from './use-unit-search.ts';

/** The unit one works in, always visible; a click finds another. */
export const UnitPicker = ({ tree = 'POLICE' }: { readonly tree?: Tree }) => {
  const t = useKitText();
  const { unit, isOwn, choose } = useUnit();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.picker}>
      <button
        type="button"
        className={styles.target}
        aria-haspopup="dialog"
        aria-label={`${t('unit.label')}: ${unit?.name ?? ''}. ${t('unit.pick')}`}
        onClick={() => setOpen(true)}
      >
        <IconBuildingCommunity size={16} stroke={1.7} aria-hidden />
        <span className={styles.name}>{unit?.name ?? '…'}</span>
      </button>
      {isOwn ? null : (
        <button
          type="button"
          className={styles.clear}
          aria-label={t('unit.own')}
          onClick={() => choose(null)}
        >
          <IconX size={14} aria-hidden />
        </button>
      )}
      {open ? (
        <Suspense fallback={null}>
          <UnitSearch
            title={t('unit.pick')}
            tree={tree}
            onClose={() => setOpen(false)}
            onChoose={(found) => choose(found.id)}
          />
        </Suspense>
      ) : null}
    </div>
  );
};
