import { Answer, RouterLink, useAsk } from '@danvan/app-kit';
import { EmptyState } from '@danvan/ui';
import { useParams } from 'react-router';
import { paths } from '../../../paths.ts';
import styles from './Story.module.css';
import { StoryView } from './StoryView.tsx';
import { SOURCES, type Source, sourceOf } from './sources.ts';
import { StoryQuery } from './story.graphql.ts';
import { useStoryText } from './use-story-text.ts';

/** The document of the address (`:source`), told as a story. */
export const StoryScreen = () => {
  const t = useStoryText();
  const { source = '' } = useParams();
  const known = sourceOf(source);
  return known === null ? (
    <EmptyState
      title={t('story.unknown')}
      action={<RouterLink href={paths.stories}>{t('story.title')}</RouterLink>}
    >
      {t('story.unknown.words')}
    </EmptyState>
  ) : (
    <OfSource key={known} source={known} />
  );
};

const OfSource = ({ source }: { readonly source: Source }) => {
  const asked = useAsk(StoryQuery, { source });
  return (
    <>
      <Answer asked={asked}>{(story) => <StoryView source={source} story={story} />}</Answer>
      <Neighbours source={source} />
    </>
  );
};

/** The stories before and after this one. */
const Neighbours = ({ source }: { readonly source: Source }) => {
  const t = useStoryText();
  const at = SOURCES.indexOf(source);
  const [previous, next] = [SOURCES[at - 1], SOURCES[at + 1]];
  return (
    <nav className={`${styles.neighbours} dv-no-print`} aria-label={t('story.title')}>
      {previous ? (
        <RouterLink href={paths.story(previous)}>
          <span className={styles.quiet}>{t('story.previous')}</span>
          {t(`story.${previous}.title`)}
        </RouterLink>
      ) : (
        <span />
      )}
      {next ? (
        <RouterLink href={paths.story(next)}>
          <span className={styles.quiet}>{t('story.next')}</span>
          {t(`story.${next}.title`)}
        </RouterLink>
      ) : null}
    </nav>
  );
};
