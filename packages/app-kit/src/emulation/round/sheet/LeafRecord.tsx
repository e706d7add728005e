import { ExplainLeaf } from './ExplainLeaf.tsx';
import { LeafEvidence } from './LeafEvidence.tsx';
import { PeersSaid } from './PeerComments.tsx';
import { ScoreChanges } from './ScoreChanges.tsx';
import { StageScores } from './StageScores.tsx';
import type { ShownEntry, ShownSheet } from './sheet.graphql.ts';
import { WhyPoints } from './WhyPoints.tsx';

type Props = { readonly sheet: ShownSheet; readonly entry: ShownEntry; readonly again: () => void };

/** Everything that was said of a criterion beside its figures: scores of each stage, peers, explanation, account, changes. */
export const LeafRecord = ({ sheet, entry, again }: Props) => {
  const lines = sheet.score?.account.find(({ key }) => key === entry.key)?.lines ?? [];
  return (
    <>
      <LeafEvidence entry={entry} />
      <StageScores entry={entry} />
      <PeersSaid peers={entry.peers} />
      <ExplainLeaf sheet={sheet} entry={entry} again={again} />
      <WhyPoints lines={lines} />
      <ScoreChanges changes={entry.changes} />
    </>
  );
};
