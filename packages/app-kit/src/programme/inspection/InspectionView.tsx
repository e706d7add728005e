import { INSPECTION_STATE_WORDS } from '@danvan/domain/programme';
import { FactList, Message, PageHeader, Section, StateBadge } from '@danvan/ui';
import { Attachments } from '../../attachment/Attachments.tsx';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { RecordHistory } from '../record/RecordHistory.tsx';
import { RecordMarks } from '../record/RecordMarks.tsx';
import { FindingList } from './FindingList.tsx';
import styles from './Inspection.module.css';
import { InspectionActions } from './InspectionActions.tsx';
import { InspectionPaper } from './InspectionPaper.tsx';
import type { ShownInspection } from './inspection.graphql.ts';
import { INSPECTION_TONES } from './inspection-tone.ts';
import { RecommendationBoard } from './RecommendationBoard.tsx';
import { SessionList } from './SessionList.tsx';
import { useInspectionFacts } from './use-inspection-facts.tsx';
import { useInspectionText } from './use-inspection-text.ts';

/** Somebody who is not of the delegation sees nothing of what was found before the conclusion. */
const isStillClosedToViewer = ({ concludedOn, findings, openActs }: ShownInspection): boolean =>
  concludedOn === null && findings.length === 0 && openActs.length === 0;

type Props = { readonly inspection: ShownInspection };

/** The story of an inspection: who, on what basis, sessions, findings, conclusion, and what became of what was recommended. */
export const InspectionView = ({ inspection }: Props) => {
  const local = useLocalText();
  const { state } = inspection;
  return (
    <>
      <div className="dv-no-print">
        <PageHeader
          title={inspection.title}
          mark={<StateBadge tone={INSPECTION_TONES[state]} word={local(INSPECTION_STATE_WORDS[state])} />}
          purpose={<RecordMarks record={inspection} />}
          action={<InspectionActions inspection={inspection} />}
        />
        <InspectionParts inspection={inspection} />
      </div>
      <InspectionPaper inspection={inspection} />
    </>
  );
};

const InspectionParts = ({ inspection }: Props) => {
  const t = useInspectionText();
  const format = useFormat();
  const { concludedOn, conclusion } = inspection;
  const facts = useInspectionFacts(inspection);
  const isClosedToViewer = isStillClosedToViewer(inspection);
  return (
    <>
      <RecommendationBoard inspection={inspection} />
      <div className={styles.columns}>
        <div>
          {isClosedToViewer ? (
            <Message tone="info">{t('findings.later')}</Message>
          ) : (
            <FindingList inspection={inspection} />
          )}
          {concludedOn ? (
            <Section
              title={t('part.conclusion')}
              note={t('part.concludedOn', { day: format.day(concludedOn) })}
            >
              {conclusion ? <p className={styles.words}>{conclusion}</p> : null}
            </Section>
          ) : null}
        </div>
        <aside>
          <Section title={t('part.delegation')}>
            <FactList facts={facts} />
          </Section>
          <SessionList inspection={inspection} />
        </aside>
      </div>
      <Attachments recordId={inspection.id} />
      <RecordHistory id={inspection.id} />
    </>
  );
};
