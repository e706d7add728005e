import type { Decimal } from '@danvan/domain/kernel';
import type { LocalText } from '@danvan/domain/reporting';
import type { CriterionKey } from '@danvan/domain/scoring';
import { StateBadge } from '@danvan/ui';
import { useLocalText } from '../../../language/use-text.ts';
import styles from './Sheet.module.css';
import { usePoints } from './use-points.ts';
import { useSheetText } from './use-sheet-text.ts';

type Props = {
  readonly criterion: {
    readonly key: CriterionKey;
    readonly name: LocalText;
    readonly source: string | null;
    readonly note: LocalText | null;
  };
  /** Null: nothing is scored here, or not yet. */
  readonly points: Decimal | null;
  readonly maximum: Decimal | null;
  readonly level: 2 | 3 | 4;
  /** What kind of thing it is, where it is none that gives points. */
  readonly mark?: string;
  /** In a set that recognises: met or not; null: it cannot be told. */
  readonly isMet?: boolean | null;
};

/** Mark and name of a criterion, and its points of how many. */
export const CriterionHead = ({
  criterion: { key, name, source, note },
  points,
  maximum,
  level,
  mark,
  isMet = null,
}: Props) => {
  const t = useSheetText();
  const local = useLocalText();
  const shown = usePoints();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.head}>
      <div className={styles.headWords}>
        <Heading className={styles.title} data-level={level}>
          <span className={styles.key}>{key}</span> {local(name)}
        </Heading>
        {level === 4 ? (
          <p className={styles.ground}>
            {[mark, source === null ? t('leaf.ours') : t('leaf.source', { source }), note && local(note)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        ) : null}
      </div>
      {isMet === null ? null : (
        <p className={styles.points}>
          <StateBadge tone={isMet ? 'approved' : 'sentBack'} word={t(isMet ? 'leaf.met' : 'leaf.notMet')} />
        </p>
      )}
      {maximum === null ? null : (
        <p className={styles.points} data-level={level}>
          <span className={styles.got}>{shown(points)}</span>
          <span className={styles.most}> / {shown(maximum)}</span>
        </p>
      )}
    </div>
  );
};
