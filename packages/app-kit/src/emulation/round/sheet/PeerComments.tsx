import { decimal } from '@danvan/domain/kernel';
import styles from './Sheet.module.css';
import type { ShownEntry } from './sheet.graphql.ts';
import { usePoints } from './use-points.ts';
import { useSheetText } from './use-sheet-text.ts';

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
