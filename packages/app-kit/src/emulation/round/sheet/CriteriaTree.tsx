import type { Decimal } from '@danvan/domain/kernel';
import { type Criterion, type CriterionKey, type CriterionLeaf, isLeaf } from '@danvan/domain/scoring';
import type { ReactNode } from 'react';
import { CriterionHead } from './CriterionHead.tsx';
import styles from './Sheet.module.css';
import { maximumOf, pointsOf } from './sums.ts';

type Props = {
  readonly criteria: readonly Criterion[];
  readonly points: ReadonlyMap<CriterionKey, Decimal>;
  readonly leaf: (leaf: CriterionLeaf) => ReactNode;
  readonly depth?: number;
  /** In a set that recognises: which are met; what is not there cannot be told yet. */
  readonly met?: ReadonlyMap<CriterionKey, boolean>;
};

/** The criteria as they are read: groups with their sums, and under them what is scored. */
export const CriteriaTree = ({ criteria, points, leaf, depth = 0, met }: Props) =>
  criteria.map((criterion) =>
    isLeaf(criterion) ? (
      <article key={criterion.key} id={`tc-${criterion.key}`} className={styles.leaf}>
        <CriterionHead
          criterion={criterion}
          points={points.get(criterion.key) ?? null}
          maximum={criterion.maximum}
          level={4}
          isMet={met?.get(criterion.key) ?? null}
        />
        <div className={styles.body}>{leaf(criterion)}</div>
      </article>
    ) : (
      <section key={criterion.key} className={styles.group} data-depth={Math.min(depth, 2)}>
        <CriterionHead
          criterion={criterion}
          points={pointsOf(criterion, points)}
          maximum={maximumOf(criterion)}
          level={depth === 0 ? 2 : 3}
        />
        <CriteriaTree
          criteria={criterion.children}
          points={points}
          leaf={leaf}
          depth={depth + 1}
          {...(met ? { met } : {})}
        />
      </section>
    ),
  );
