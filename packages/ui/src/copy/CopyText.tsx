import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import styles from './CopyText.module.css';

export type CopyTextProps = {
  /** What is copied, whole. */
  readonly text: string;
  /** What is shown of it. */
  readonly shown: string;
  readonly copyLabel: string;
  readonly copiedLabel: string;
};

const SHOWN_FOR = 2_000;

/** A long mark of which the beginning is shown and the whole is copied. */
export const CopyText = ({ text, shown, copyLabel, copiedLabel }: CopyTextProps) => {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const Icon = isCopied ? IconCheck : IconCopy;
  return (
    <span className={styles.line}>
      <code className={styles.text} title={text}>
        {shown}
      </code>
      <button
        type="button"
        className={`${styles.copy} dv-no-print`}
        aria-label={copyLabel}
        onClick={() => void copy()}
      >
        <Icon size={14} stroke={1.8} aria-hidden />
      </button>
      <span role="status" className={styles.said}>
        {isCopied ? copiedLabel : ''}
      </span>
    </span>
  );
};
