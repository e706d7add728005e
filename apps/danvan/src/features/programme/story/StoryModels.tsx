import { RecordLink } from '@danvan/app-kit/programme/record';
import styles from './Story.module.css';
import type { StoryModel } from './story.graphql.ts';
import { modelsByOwner } from './story-models.ts';
import { useStoryText } from './use-story-text.ts';

/** The models that a source names, by the unit that made them. */
export const StoryModels = ({ models }: { readonly models: readonly StoryModel[] }) => {
  const t = useStoryText();
  return (
    <dl className={styles.owners}>
      {modelsByOwner(models).map(({ owner, named, unnamed }) => (
        <div key={owner.id} className={styles.owner}>
          <dt>{owner.name}</dt>
          {named.map((model) => (
            <dd key={model.id}>
              <RecordLink record={{ id: model.id, kind: 'MODEL', title: model.title }} />
              <Level model={model} />
            </dd>
          ))}
          {unnamed > 0 ? (
            <dd className={styles.quiet}>{t('story.models.unnamed', { count: unnamed })}</dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
};

const Level = ({ model }: { readonly model: StoryModel }) => {
  const t = useStoryText();
  const level = model.recognitions[0]?.level;
  return level === 'DISTRICT' || level === 'PROVINCE' ? (
    <span className={styles.quiet}> {t(`story.models.${level}`)}</span>
  ) : null;
};
