import { IconFlask } from '@tabler/icons-react';
import styles from './DemonstrationMark.module.css';

/** Says wherever they show that figures were made up to show the system ("dữ liệu minh họa"). */
export const DemonstrationMark = ({ word }: { readonly word: string }) => (
  <span className={styles.mark}>
    <IconFlask size={13} stroke={1.8} aria-hidden />
    {word}
  </span>
);
