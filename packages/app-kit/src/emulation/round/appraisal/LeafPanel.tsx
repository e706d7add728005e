import type { CriterionLeaf } from '@danvan/domain/scoring';
import { BlockSkeleton, SidePanel } from '@danvan/ui';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { useKitText, useLocalText } from '../../../language/use-text.ts';
import type { ShownRound } from '../round.graphql.ts';
import { LeafEvidence } from '../sheet/LeafEvidence.tsx';
import { PeerComments } from '../sheet/PeerComments.tsx';
import { readSheet } from '../sheet/read-sheet.ts';
import { ScoreChanges } from '../sheet/ScoreChanges.tsx';
import { SelfLeaf } from '../sheet/SelfLeaf.tsx';
import { StageScores } from '../sheet/StageScores.tsx';
import { SheetQuery, type ShownEntry, type ShownSheet } from '../sheet/sheet.graphql.ts';
import { typedOf } from '../sheet/typed-leaf.ts';
import { WhyPoints } from '../sheet/WhyPoints.tsx';
import styles from './Appraisal.module.css';
import { DecideForm } from './DecideForm.tsx';
import { useAppraisalText } from './use-appraisal-text.ts';

type Props = {
  readonly round: ShownRound;
  readonly sheetId: string;
  readonly unitName: string;
  readonly leaf: CriterionLeaf;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
};

/** Everything about one criterion of one unit, and what the appraiser decides of it. */
export const LeafPanel = ({ round, sheetId, unitName, leaf, takesFocus, onClose }: Props) => {
  const t = useAppraisalText();
  const kit = useKitText();
  const local = useLocalText();
  const asked = useAsk(SheetQuery, { id: sheetId });
  return (
    <SidePanel
      title={`${leaf.key} ${local(leaf.name)}`}
      note={unitName}
      closeLabel={t('panel.close')}
      takesFocus={takesFocus}
      onClose={onClose}
    >
      <Answer asked={asked} loading={<BlockSkeleton label={kit('kit.loading')} height={240} />}>
        {({ scoreSheet }) => {
          const entry = scoreSheet?.entries.find(({ key }) => key === leaf.key);
          return scoreSheet && entry ? (
            <Inside
              round={round}
              sheet={scoreSheet}
              entry={entry}
              leaf={leaf}
              again={asked.status === 'ready' ? asked.again : () => {}}
            />
          ) : null;
        }}
      </Answer>
    </SidePanel>
  );
};

type InsideProps = {
  readonly round: ShownRound;
  readonly sheet: ShownSheet;
  readonly entry: ShownEntry;
  readonly leaf: CriterionLeaf;
  readonly again: () => void;
};

const Inside = ({ round, sheet, entry, leaf, again }: InsideProps) => {
  const t = useAppraisalText();
  const read = readSheet(sheet);
  const lines = sheet.score?.account.find(({ key }) => key === leaf.key)?.lines ?? [];
  const stages = [
    ...(sheet.openActs.includes('RECHECK') ? (['RECHECK'] as const) : []),
    ...(sheet.openActs.includes('SET_FINAL') ? (['FINAL'] as const) : []),
    ...(round.openActs.includes('CORRECT') ? (['CORRECT'] as const) : []),
  ];
  return (
    <>
      <StageScores entry={entry} />
      <div className={styles.part}>
        <h3>{t('panel.figures')}</h3>
        <SelfLeaf
          inputs={leaf.inputs}
          mayBeNotAssigned={leaf.mayBeNotAssigned}
          typed={typedOf(read, 'SELF', leaf.key)}
          onTyped={() => {}}
          prefill={entry.prefill}
          faults={[]}
          refused={null}
          gap={null}
          readOnly
        />
        <LeafEvidence entry={entry} />
        <WhyPoints lines={lines} />
      </div>
      <div className={styles.part}>
        <h3>{t('panel.peers')}</h3>
        {entry.peers.some(({ points, comment }) => points !== null || comment !== null) ? (
          <PeerComments peers={entry.peers} />
        ) : (
          <p className={styles.count}>{t('panel.peers.none')}</p>
        )}
      </div>
      {entry.explanation ? (
        <div className={styles.part}>
          <h3>{t('panel.explanation')}</h3>
          <p className={styles.words}>{entry.explanation.words}</p>
        </div>
      ) : null}
      <ScoreChanges changes={entry.changes} />
      {stages.map((stage) => (
        <DecideForm
          key={`${stage} ${sheet.version}`}
          stage={stage}
          round={round}
          sheet={sheet}
          read={read}
          leaf={leaf}
          onDone={again}
        />
      ))}
      <p className={styles.part}>
        <RouterLink
          href={`/dot-cham/${encodeURIComponent(sheet.round?.id ?? '')}/phieu/${encodeURIComponent(sheet.id)}#tc-${leaf.key}`}
        >
          {t('panel.sheet')}
        </RouterLink>
      </p>
    </>
  );
};
