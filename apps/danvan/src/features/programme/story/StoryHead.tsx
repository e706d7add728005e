import { RouterLink, useFormat } from '@danvan/app-kit';
import { PageHeader } from '@danvan/ui';
import { IconFileText } from '@tabler/icons-react';
import { paths } from '../../../paths.ts';
import styles from './Story.module.css';
import { SOURCE_DAYS, type Source } from './sources.ts';
import { useStoryText } from './use-story-text.ts';

/** The mark under which everything of a published document stands. */
export const PublishedMark = () => {
  const t = useStoryText();
  return (
    <span className={styles.mark}>
      <IconFileText size={14} stroke={1.8} aria-hidden />
      {t('story.label')}
    </span>
  );
};

/** What the document is: title, day, place, level, and the telling. */
export const StoryHead = ({ source }: { readonly source: Source }) => {
  const t = useStoryText();
  const format = useFormat();
  const facts = [
    [t('story.when'), format.day(SOURCE_DAYS[source])],
    [t('story.where'), t(`story.${source}.where`)],
    [t('story.level'), t(`story.${source}.level`)],
  ] as const;
  return (
    <>
      <PageHeader
        trail={<RouterLink href={paths.stories}>{t('story.title')}</RouterLink>}
        title={t(`story.${source}.title`)}
        mark={<PublishedMark />}
      />
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.lead}>{t(`story.${source}.lead`)}</p>
    </>
  );
};
