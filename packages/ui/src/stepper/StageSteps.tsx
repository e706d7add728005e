import { IconCheck, IconX } from '@tabler/icons-react';
import styles from './StageSteps.module.css';

/** done: behind us; now: where it stands; ahead: to come; ended: it ended here. */
export const STAGE_STANDS = ['done', 'now', 'ahead', 'ended'] as const;
export type StageStand = (typeof STAGE_STANDS)[number];

export type StageStep = {
  readonly key: string;
  readonly name: string;
  readonly stand: StageStand;
  /** The stand in words, for whoever does not see the sign. */
  readonly words: string;
  /** A quiet line under the name: by when, or since when. */
  readonly note?: string | undefined;
};

export type StageStepsProps = { readonly label: string; readonly steps: readonly StageStep[] };

/** The stages of a long piece of work, one after the other, and where it stands. */
export const StageSteps = ({ label, steps }: StageStepsProps) => (
  <ol className={styles.steps} aria-label={label}>
    {steps.map(({ key, name, stand, words, note }, index) => (
      <li
        key={key}
        className={styles.step}
        data-stand={stand}
        aria-current={stand === 'now' ? 'step' : undefined}
      >
        <span className={styles.sign} aria-hidden>
          <Sign stand={stand} number={index + 1} />
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.hidden}>, {words}</span>
          {note ? <span className={styles.note}>{note}</span> : null}
        </span>
      </li>
    ))}
  </ol>
);

const Sign = ({ stand, number }: { readonly stand: StageStand; readonly number: number }) => {
  if (stand === 'done') return <IconCheck size={13} stroke={2.6} />;
  if (stand === 'ended') return <IconX size={13} stroke={2.6} />;
  return number;
};
