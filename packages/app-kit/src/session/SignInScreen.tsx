import { useState } from 'react';
import { useProduct } from '../frame/product.ts';
import { LanguageSwitch } from '../language/LanguageSwitch.tsx';
import { useKitText } from '../language/use-text.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { SignInForm } from './SignInForm.tsx';
import styles from './SignInScreen.module.css';

/** The door of an app. */
export const SignInScreen = ({ onSignedIn }: { readonly onSignedIn: () => void }) => {
  const t = useKitText();
  const product = useProduct();
  const [chosen, setChosen] = useState<{ userName: string; password: string } | null>(null);
  return (
    <main className={styles.page} id="main">
      <div className={styles.card}>
        <div className={styles.head}>
          <p className={styles.product}>{t(`app.${product.app}`)}</p>
          <LanguageSwitch />
        </div>
        <h1 className={styles.title}>{t('signIn.title')}</h1>
        <p className={styles.purpose}>{t('signIn.purpose')}</p>
        <SignInForm
          key={chosen?.userName}
          userName={chosen?.userName ?? ''}
          password={chosen?.password ?? ''}
          onSignedIn={onSignedIn}
        />
        <DemoAccounts roles={product.roles} onChoose={setChosen} />
      </div>
    </main>
  );
};
