import { PageHeader, Section } from '@danvan/ui';
import { RouterLink } from '../../../frame/RouterLink.tsx';
import { RecordHistory } from '../../../programme/record/RecordHistory.tsx';
import { RecordMarks } from '../../../programme/record/RecordMarks.tsx';
import { useSession } from '../../../session/session-context.ts';
import { EMULATION_PATHS } from '../../EmulationFrame.tsx';
import { openDuties } from '../list/duties.ts';
import { Duties } from '../list/RoundTable.tsx';
import { useRoundsText } from '../list/use-rounds-text.ts';
import { RoundStateBadge } from '../RoundStateBadge.tsx';
import type { ShownRound } from '../round.graphql.ts';
import { JobProgress } from './JobProgress.tsx';
import styles from './Round.module.css';
import { RoundActions } from './RoundActions.tsx';
import { RoundDifferences } from './RoundDifferences.tsx';
import { RoundFacts } from './RoundFacts.tsx';
import { RoundRuns } from './RoundRuns.tsx';
import { RoundSheets } from './RoundSheets.tsx';
import { RoundSteps } from './RoundSteps.tsx';
import { useRoundText } from './use-round-text.ts';

type Props = { readonly round: ShownRound; readonly again: () => void };

/** One round: where it stands, what is mine to do, who is missing, what was computed. */
export const RoundView = ({ round, again }: Props) => {
  const t = useRoundText();
  const list = useRoundsText();
  return (
    <>
      <PageHeader
        trail={<RouterLink href={EMULATION_PATHS.rounds}>{list('rounds.title')}</RouterLink>}
        title={round.title}
        mark={
          <>
            <RoundStateBadge state={round.state} />
            <RecordMarks record={round} />
          </>
        }
        action={<RoundActions round={round} onDone={again} />}
      />
      <RoundSteps round={round} />
      {round.job ? <JobProgress key={round.job.id} job={round.job} onDone={again} /> : null}
      <OwnDuties round={round} />
      <Ways round={round} />
      <div className={styles.columns}>
        <div>
          <RoundSheets round={round} />
          <RoundDifferences round={round} />
        </div>
        <div>
          <Section title={t('facts.title')}>
            <RoundFacts round={round} />
          </Section>
          <RoundRuns runs={round.runs} />
          <RecordHistory id={round.id} />
        </div>
      </div>
    </>
  );
};

const OwnDuties = ({ round }: { readonly round: ShownRound }) => {
  const t = useRoundText();
  const { viewer } = useSession();
  if (openDuties(round.duties).length === 0) return null;
  return (
    <section className={styles.duties}>
      <h2>{t('duties.title', { unit: viewer.unit.name })}</h2>
      <Duties round={round} />
    </section>
  );
};

/** The other views of a round, where there is something to see in them. */
const Ways = ({ round: { id, state, runs, openActs } }: { readonly round: ShownRound }) => {
  const t = useRoundText();
  const path = `/dot-cham/${encodeURIComponent(id)}`;
  const isHolder = openActs.length > 0 || runs.some(({ isPublished }) => !isPublished);
  const isUnderWay = state !== 'DRAFT' && state !== 'CANCELLED';
  if (!isUnderWay) return null;
  return (
    <nav className={`${styles.links} dv-no-print`} aria-label={t('to.views')}>
      {state === 'PUBLISHED' ? (
        <RouterLink href={`${path}/bang-xep-hang`}>{t('to.ranking')}</RouterLink>
      ) : null}
      {isHolder ? <RouterLink href={`${path}?xem=phuc-tra`}>{t('to.appraisal')}</RouterLink> : null}
      <RouterLink href={`${path}/thu-nghiem`}>{t('to.whatIf')}</RouterLink>
    </nav>
  );
};
