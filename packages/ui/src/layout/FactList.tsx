import type { ReactNode } from 'react';
import styles from './FactList.module.css';

export type Fact = { readonly term: string; readonly value: ReactNode };

/** What is known of a thing, term by term; a fact without a value is left out. */
export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={styles.facts}>
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
      .map(({ term, value }) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
