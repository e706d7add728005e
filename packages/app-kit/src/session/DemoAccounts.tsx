import { useEffect, useState } from 'react';
import { useKitText } from '../language/use-text.ts';
import styles from './DemoAccounts.module.css';
import { type DemoOffer, readDemoOffer } from './demo-offer.ts';
import type { Role } from './home-of.ts';

type Props = {
  readonly roles: readonly Role[];
  readonly onChoose: (account: { userName: string; password: string }) => void;
};

/** Trial accounts, shown only when the server itself offers them; those of this app. */
export const DemoAccounts = ({ roles, onChoose }: Props) => {
  const t = useKitText();
  const [offer, setOffer] = useState<DemoOffer | null>(null);
  useEffect(() => {
    void fetch('/demo-accounts.json')
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((body) => setOffer(readDemoOffer(body)))
      .catch(() => undefined);
  }, []);
  const accounts = offer?.accounts.filter((account) => roles.includes(account.role)) ?? [];
  if (!offer || accounts.length === 0) return null;
  return (
    <section className={styles.offer} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={styles.title}>
        {t('signIn.demo')}
      </h2>
      <p className={styles.hint}>{t('signIn.demoHint')}</p>
      <ul className={styles.list}>
        {accounts.map((account) => (
          <li key={account.userName}>
            <button
              type="button"
              className={styles.account}
              onClick={() => onChoose({ userName: account.userName, password: offer.password })}
            >
              <span>{account.userName}</span>
              <span className={styles.role}>{t(`role.${account.role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
