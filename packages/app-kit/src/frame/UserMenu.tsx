import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { useKitText } from '../language/use-text.ts';
import { useSession } from '../session/session-context.ts';
import styles from './UserMenu.module.css';

/** Who is signed in, and the way out. The browser's own popover: Esc and a click beside it close it. */
export const UserMenu = () => {
  const t = useKitText();
  const id = useId();
  const { viewer, signOut } = useSession();
  return (
    <>
      <button
        type="button"
        className={styles.target}
        aria-label={t('user.menu', { name: viewer.displayName })}
        popoverTarget={id}
      >
        <IconUserCircle size={20} stroke={1.6} aria-hidden />
      </button>
      <div id={id} popover="auto" className={styles.menu}>
        <div className={styles.who}>
          <p className={styles.name}>{viewer.displayName}</p>
          <p className={styles.role}>{t(`role.${viewer.role}`)}</p>
          <p className={styles.role}>{viewer.unit.name}</p>
        </div>
        <button type="button" className={styles.out} onClick={signOut}>
          <IconLogout size={16} stroke={1.7} aria-hidden />
          {t('signOut')}
        </button>
      </div>
    </>
  );
};
