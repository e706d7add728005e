import { IconLanguage } from '@tabler/icons-react';
import { useLanguage } from './LanguageProvider.tsx';
import styles from './LanguageSwitch.module.css';
import { LANGUAGES } from './language.ts';
import { useKitText } from './use-text.ts';

/** Two languages: one button that names the other one. */
export const LanguageSwitch = () => {
  const t = useKitText();
  const { language, choose } = useLanguage();
  const other = LANGUAGES.find((each) => each !== language) ?? 'vi';
  return (
    <button
      type="button"
      className={styles.switch}
      onClick={() => choose(other)}
      title={t('language.label')}
      lang={other}
    >
      <IconLanguage size={16} stroke={1.7} aria-hidden />
      <span className={styles.long}>{t(`language.${other}`)}</span>
      <span className={styles.short}>{other.toUpperCase()}</span>
    </button>
  );
};
