import { Section } from '@danvan/ui';
import styles from './Story.module.css';
import { StoryDocuments } from './StoryDocuments.tsx';
import { hasFigures, StoryFigures } from './StoryFigures.tsx';
import { StoryHead } from './StoryHead.tsx';
import { StoryActivities, StoryNumbers, StoryProgrammes, StoryRecommendations } from './StoryLists.tsx';
import { StoryModels } from './StoryModels.tsx';
import { StoryTimeline } from './StoryTimeline.tsx';
import type { Source } from './sources.ts';
import { ofNoun, type Story } from './story.graphql.ts';
import { storyDays } from './story-events.ts';
import { useStoryText } from './use-story-text.ts';

type Props = { readonly source: Source; readonly story: Story };

/** One published document as a story: what happened, in whose words, what it counted, what it asked for. */
export const StoryView = ({ source, story }: Props) => {
  const t = useStoryText();
  const documents = ofNoun(story.documents.nodes, 'OfficialDocument');
  const programmes = ofNoun(story.programmes.nodes, 'Programme');
  const meetings = ofNoun(story.meetings.nodes, 'Meeting');
  const inspections = ofNoun(story.inspections.nodes, 'Inspection');
  const models = ofNoun(story.models.nodes, 'Model');
  const activities = ofNoun(story.activities.nodes, 'Activity');
  const limitations = ofNoun(story.statements.nodes, 'Statement').toSorted(
    (a, b) => (a.position ?? 0) - (b.position ?? 0),
  );
  const tasks = meetings.flatMap(({ conclusions }) => conclusions.map(({ text }) => text));
  return (
    <article className={styles.story}>
      <StoryHead source={source} />
      <div className={styles.columns}>
        <div>
          {hasFigures(source) || inspections.length > 0 ? (
            <Section title={t('story.figures')}>
              <StoryFigures source={source} />
            </Section>
          ) : null}
          {limitations.length > 0 ? (
            <Section title={t('story.limitations')}>
              <StoryNumbers texts={limitations.map(({ text }) => text)} />
            </Section>
          ) : null}
          {inspections.map((inspection) => (
            <Section key={inspection.id} title={t('story.recommendations')}>
              <StoryRecommendations inspection={inspection} />
            </Section>
          ))}
          {tasks.length > 0 ? (
            <Section title={t('story.tasks')} note={t('story.tasks.note')}>
              <StoryNumbers texts={tasks} />
            </Section>
          ) : null}
          {models.length > 0 ? (
            <Section title={t('story.models')} note={t('story.models.note', { count: models.length })}>
              <StoryModels models={models} />
            </Section>
          ) : null}
          {activities.length > 0 ? (
            <Section title={t('story.activities')}>
              <StoryActivities activities={activities} />
            </Section>
          ) : null}
        </div>
        <div>
          <Section title={t('story.events')}>
            <StoryTimeline days={storyDays({ documents, programmes, meetings, inspections })} />
          </Section>
          {programmes.length > 0 ? (
            <Section title={t('story.programmes')}>
              <StoryProgrammes programmes={programmes} />
            </Section>
          ) : null}
          <Captions captions={[...meetings, ...inspections].flatMap(({ attachments }) => attachments)} />
        </div>
      </div>
      <Section title={t('story.documents')}>
        <StoryDocuments documents={documents} />
      </Section>
      <p className={styles.quiet}>{t('story.note')}</p>
    </article>
  );
};

type Caption = { readonly id: string; readonly caption: string | null };

const Captions = ({ captions }: { readonly captions: readonly Caption[] }) => {
  const t = useStoryText();
  if (captions.length === 0) return null;
  return (
    <Section title={t('story.captions')} note={t('story.captions.note')}>
      <ul className={styles.lines}>
        {captions.map(({ id, caption }) => (
          <li key={id}>{caption}</li>
        ))}
      </ul>
    </Section>
  );
};
