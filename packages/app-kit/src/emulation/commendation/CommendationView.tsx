import { Message, PageHeader, Section } from '@danvan/ui';
import { Attachments } from '../../attachment/Attachments.tsx';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { RecordHistory } from '../../programme/record/RecordHistory.tsx';
import { RecordMarks } from '../../programme/record/RecordMarks.tsx';
import { EMULATION_PATHS } from '../EmulationFrame.tsx';
import { CandidateTable } from './CandidateTable.tsx';
import styles from './Commendation.module.css';
import { CommendationActs } from './CommendationActs.tsx';
import { CommendationFacts } from './CommendationFacts.tsx';
import { CommendationStateBadge } from './CommendationStateBadge.tsx';
import type { ShownCommendation } from './commendation.graphql.ts';
import { DecisionFacts } from './DecisionFacts.tsx';
import { QuotaSection } from './QuotaSection.tsx';
import { useCommendationText } from './use-commendation-text.ts';

type Props = { readonly commendation: ShownCommendation };

/** A dossier: whom, why, within which quota, and what became of it. */
export const CommendationView = ({ commendation }: Props) => {
  const t = useCommendationText();
  const { owner, issuer, decision, story } = commendation;
  return (
    <>
      <PageHeader
        trail={<RouterLink href={EMULATION_PATHS.commendations}>{t('list.title')}</RouterLink>}
        title={commendation.title}
        mark={
          <>
            <CommendationStateBadge state={commendation.state} />
            <RecordMarks record={commendation} />
          </>
        }
        purpose={t('page.of', { owner: owner.name, issuer: issuer.name })}
        action={<CommendationActs commendation={commendation} />}
      />
      <Notices commendation={commendation} />
      <div className={styles.page}>
        <div>
          <Section
            title={t(decision === null ? 'page.candidates' : 'page.granted')}
            note={t('individuals.note')}
          >
            <CandidateTable commendation={commendation} />
          </Section>
          <QuotaSection commendation={commendation} />
          {story ? (
            <Section title={t('page.story')}>
              <p className={styles.story}>{story}</p>
            </Section>
          ) : null}
          <RecordHistory id={commendation.id} />
        </div>
        <div>
          <DecisionFacts commendation={commendation} />
          <CommendationFacts commendation={commendation} />
          <Attachments recordId={commendation.id} />
        </div>
      </div>
    </>
  );
};

/** What whoever opens the dossier has to know first. */
const Notices = ({ commendation }: Props) => {
  const t = useCommendationText();
  const format = useFormat();
  const { returned, withdrawn, hindrances, openActs, run } = commendation;
  const isProposing = openActs.includes('SUBMIT');
  return (
    <>
      {openActs.includes('DECIDE') ? <Message tone="info" title={t('page.waitsToDecide')} /> : null}
      {returned ? (
        <Message tone="warning" title={t('page.returned', { day: format.day(returned.on) })}>
          {returned.reason}
        </Message>
      ) : null}
      {withdrawn ? (
        <Message tone="info" title={t('page.withdrawn', { day: format.day(withdrawn.on) })}>
          {withdrawn.reason}
        </Message>
      ) : null}
      {isProposing && hindrances.length > 0 ? (
        <Message tone="warning" title={t('page.hindrances')}>
          {[...new Set(hindrances.map(({ message }) => message))].map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Message>
      ) : null}
      {run?.isCorrected ? <Message tone="info">{t('page.run.corrected')}</Message> : null}
    </>
  );
};
