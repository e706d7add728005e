import { SHEET_STAGE_WORDS, type SheetStage } from '@danvan/domain/emulation';
import { decimal } from '@danvan/domain/kernel';
import { useLocalText } from '../../../language/use-text.ts';
import styles from './Sheet.module.css';
import type { ShownEntry } from './sheet.graphql.ts';
import { usePoints } from './use-points.ts';

type Shown = { readonly stage: SheetStage; readonly points: string | null };

/** The stage whose points hold: the last one that has any; what peers think never does. */
const holding = (scores: readonly Shown[]): SheetStage | null =>
  scores.findLast(({ stage, points }) => stage !== 'PEER' && points !== null)?.stage ?? null;

/** Self, peers, re-check and final of one criterion side by side, as far as the viewer may know them. */
export const StageScores = ({ entry }: { readonly entry: ShownEntry }) => {
  const local = useLocalText();
  const shown = usePoints();
  const scores: readonly Shown[] = [
    { stage: 'SELF', points: entry.self.points },
    { stage: 'PEER', points: entry.peerMean },
    { stage: 'RECHECK', points: entry.recheck?.points ?? null },
    { stage: 'FINAL', points: entry.final?.points ?? null },
  ];
  const known = scores.filter(({ points }) => points !== null);
  if (known.length < 2) return null;
  const holds = holding(scores);
  return (
    <dl className={styles.stages}>
      {known.map(({ stage, points }) => (
        <div key={stage} className={styles.stage} data-holds={stage === holds}>
          <dt>{local(SHEET_STAGE_WORDS[stage])}</dt>
          <dd>{shown(points === null ? null : decimal(points))}</dd>
        </div>
      ))}
    </dl>
  );
};
