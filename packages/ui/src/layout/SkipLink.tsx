import styles from './SkipLink.module.css';

/** First stop of the Tab key: straight to the page's content. */
export const SkipLink = ({ text }: { readonly text: string }) => (
  <a href="#main" className={styles.skip}>
    {text}
  </a>
);
