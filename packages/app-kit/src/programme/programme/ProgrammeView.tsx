import { PageHeader, Section } from '@danvan/ui';
import { Attachments } from '../../attachment/Attachments.tsx';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { RecordHistory } from '../record/RecordHistory.tsx';
import { RecordMarks } from '../record/RecordMarks.tsx';
import { MilestoneList } from './MilestoneList.tsx';
import { NextSteps } from './NextSteps.tsx';
import { ParticipationSection } from './ParticipationSection.tsx';
import styles from './Programme.module.css';
import { ProgrammeFacts } from './ProgrammeFacts.tsx';
import { ProgrammeStateBadge } from './ProgrammeStateBadge.tsx';
import { ProgrammeStatements } from './ProgrammeStatements.tsx';
import { ProgrammeWork } from './ProgrammeWork.tsx';
import { ProvincesSection } from './ProvincesSection.tsx';
import type { ShownProgramme } from './programme.graphql.ts';
import type { ProgrammeLinks } from './programme-links.ts';
import { RestsOn } from './RestsOn.tsx';
import { ReviseLink } from './ReviseLink.tsx';
import { useProgrammeText } from './use-programme-text.ts';
import { useSpanText } from './use-span-text.ts';

type Props = {
  readonly programme: ShownProgramme;
  readonly links: ProgrammeLinks;
  readonly withProvinces: boolean;
};

/** A programme on one page: who, on what ground, by when, what came of it. */
export const ProgrammeView = ({ programme, links, withProvinces }: Props) => {
  const t = useProgrammeText();
  const spanOf = useSpanText();
  return (
    <>
      <PageHeader
        trail={links.list ? <RouterLink href={links.list}>{t('programme.title')}</RouterLink> : null}
        title={programme.title}
        purpose={spanOf(programme)}
        mark={
          <>
            <ProgrammeStateBadge state={programme.state} />
            <RecordMarks record={programme} />
          </>
        }
        action={<ReviseLink programme={programme} />}
      />
      {programme.motto ? <p className={styles.motto}>{programme.motto}</p> : null}
      <div className={styles.columns}>
        <div>
          <Section title={t('programme.facts')}>
            <ProgrammeFacts programme={programme} />
          </Section>
          <FocusAreas areas={programme.focusAreas} />
          <Section title={t('programme.bases')}>
            <RestsOn programme={programme} />
          </Section>
          <Section title={t('programme.work')} note={t('programme.workNote')}>
            <ProgrammeWork programmeId={programme.id} paths={links.parts ?? {}} />
          </Section>
        </div>
        <div>
          <Section title={t('programme.milestones')}>
            <MilestoneList programme={programme} />
          </Section>
          <ParticipationSection programme={programme} />
          <NextSteps programme={programme} />
        </div>
      </div>
      <ProgrammeStatements programme={programme} reviewPath={links.review?.(programme.id) ?? null} />
      <Attachments recordId={programme.id} />
      {withProvinces ? <ProvincesSection programme={programme} /> : null}
      <RecordHistory id={programme.id} />
    </>
  );
};

const FocusAreas = ({ areas }: { readonly areas: readonly string[] }) => {
  const t = useProgrammeText();
  if (areas.length === 0) return null;
  return (
    <Section title={t('programme.focusAreas')}>
      <ol className={styles.focus}>
        {areas.map((area) => (
          <li key={area}>{area}</li>
        ))}
      </ol>
    </Section>
  );
};
