import { Menu } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useKitText } from '../language/use-text.ts';
import { useSession } from '../session/session-context.ts';
import styles from './UserMenu.module.css';

/** Who is signed in, and the way out. */
export const UserMenu = () => {
  const t = useKitText();
  const { viewer, signOut } = useSession();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className={styles.target} aria-label={viewer.displayName}>
          <IconUserCircle size={20} stroke={1.6} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <p className={styles.name}>{viewer.displayName}</p>
          <p className={styles.role}>{t(`role.${viewer.role}`)}</p>
          <p className={styles.role}>{viewer.unit.name}</p>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.7} aria-hidden />} onClick={signOut}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
