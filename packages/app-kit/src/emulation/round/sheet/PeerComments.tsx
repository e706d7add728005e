import { decimal } from '@danvan/domain/kernel';
import styles from './Sheet.module.css';
import type { ShownEntry } from './sheet.graphql.ts';
import { usePoints } from './use-points.ts';
import { useSheetText } from './use-sheet-text.ts';

/** The same, folded up while nobody has said a word about it. */
export const PeersSaid = ({ peers }: { readonly peers: ShownEntry['peers'] }) => {
  const t = useSheetText();
  const given = peers.filter(({ points, comment }) => points !== null || comment !== null);
  if (given.length === 0) return null;
  return (
    <details className={styles.more} open={given.some(({ comment }) => comment !== null)}>
      <summary>{t('peer.count', { count: given.length })}</summary>
      <PeerComments peers={given} />
    </details>
  );
};

/** What the other members of the cluster gave and said, as far as the viewer may know it. */
export const PeerComments = ({ peers }: { readonly peers: ShownEntry['peers'] }) => {
  const t = useSheetText();
  const shown = usePoints();
  const given = peers.filter(({ points, comment }) => points !== null || comment !== null);
  if (given.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {given.map(({ unit, points, comment }) => (
        <li key={unit.id}>
          {t('peer.of', { unit: unit.shortName, points: shown(points === null ? null : decimal(points)) })}
          {comment === null ? null : <div className={styles.words}>{comment}</div>}
        </li>
      ))}
    </ul>
  );
};
