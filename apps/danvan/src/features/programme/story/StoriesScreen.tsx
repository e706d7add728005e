import { RouterLink, useFormat } from '@danvan/app-kit';
import { PageHeader } from '@danvan/ui';
import { paths } from '../../../paths.ts';
import styles from './Story.module.css';
import { PublishedMark } from './StoryHead.tsx';
import { SOURCE_DAYS, SOURCES } from './sources.ts';
import { useStoryText } from './use-story-text.ts';

/** The five published documents: one leads into each. */
export const StoriesScreen = () => {
  const t = useStoryText();
  const format = useFormat();
  return (
    <>
      <PageHeader title={t('story.title')} purpose={t('story.purpose')} mark={<PublishedMark />} />
      <ol className={styles.stories}>
        {SOURCES.map((source) => (
          <li key={source} className={styles.teaser}>
            <p className={styles.quiet}>
              {format.day(SOURCE_DAYS[source])} · {t(`story.${source}.where`)}
            </p>
            <h2 className={styles.teaserTitle}>
              <RouterLink href={paths.story(source)}>{t(`story.${source}.title`)}</RouterLink>
            </h2>
            <p className={styles.teaserLead}>{t(`story.${source}.lead`)}</p>
          </li>
        ))}
      </ol>
    </>
  );
};
