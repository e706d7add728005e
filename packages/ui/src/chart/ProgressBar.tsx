import styles from './ProgressBar.module.css';

export type ProgressPart = {
  readonly key: string;
  readonly count: number;
  /** "đã duyệt" */
  readonly word: string;
  readonly tone: 'approved' | 'submitted' | 'sentBack' | 'overdue' | 'draft' | 'closed';
};

export type ProgressBarProps = {
  /** What is being counted. */
  readonly label: string;
  readonly total: number;
  readonly parts: readonly ProgressPart[];
  /** Without the words below: for rows of a table that say them elsewhere. */
  readonly bare?: boolean;
};

/** Parts of a whole as one bar, and the same in words; the rest stays empty. */
export const ProgressBar = ({ label, total, parts, bare = false }: ProgressBarProps) => {
  const filled = parts.filter((part) => part.count > 0);
  const words = filled.map((part) => `${part.count} ${part.word}`).join(', ');
  return (
    <div>
      <div className={styles.bar} role="img" aria-label={`${label}: ${words} / ${total}`}>
        {filled.map((part) => (
          <span
            key={part.key}
            className={styles.part}
            data-tone={part.tone}
            style={{ width: `${(part.count / Math.max(total, 1)) * 100}%` }}
            title={`${part.count} ${part.word}`}
          />
        ))}
      </div>
      {bare ? null : (
        <ul className={styles.words} aria-hidden>
          {filled.map((part) => (
            <li key={part.key} className={styles.word} data-tone={part.tone}>
              <strong>{part.count}</strong> {part.word}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
