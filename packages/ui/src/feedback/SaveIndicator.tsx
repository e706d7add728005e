import { IconCloudCheck, IconCloudUp, IconCloudX } from '@tabler/icons-react';
import styles from './SaveIndicator.module.css';

export type SaveState = 'saved' | 'saving' | 'unsaved' | 'failed';

const ICONS = {
  saved: IconCloudCheck,
  saving: IconCloudUp,
  unsaved: IconCloudX,
  failed: IconCloudX,
} as const;

/** Always visible on a page where one types: saved, saving, not saved. `words` may carry the time of saving. */
export const SaveIndicator = ({ state, words }: { readonly state: SaveState; readonly words: string }) => {
  const Icon = ICONS[state];
  return (
    <span className={styles.indicator} data-state={state} role="status" aria-live="polite">
      <Icon size={16} stroke={1.8} aria-hidden />
      {words}
    </span>
  );
};
