import { useLocalText } from '@danvan/app-kit';
import { RecordLink } from '@danvan/app-kit/programme/record';
import type { Day } from '@danvan/domain/kernel';
import { spanLabel } from '@danvan/domain/programme';
import styles from './Story.module.css';
import type { StoryActivity, StoryInspection, StoryProgramme } from './story.graphql.ts';
import { useStoryText } from './use-story-text.ts';

/** Numbered sentences of a source: its limitations, its tasks. */
export const StoryNumbers = ({ texts }: { readonly texts: readonly string[] }) => (
  <ol className={styles.numbers}>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ol>
);

/** What a delegation asked for, and what the unit answered to each. */
export const StoryRecommendations = ({ inspection }: { readonly inspection: StoryInspection }) => (
  <ol className={styles.numbers}>
    {inspection.recommendations.map(({ id, text, response }) => (
      <li key={id}>
        {text}
        {response ? <p className={styles.answer}>{response.text}</p> : null}
      </li>
    ))}
  </ol>
);

/** Programmes and movements with their parties. */
export const StoryProgrammes = ({ programmes }: { readonly programmes: readonly StoryProgramme[] }) => {
  const t = useStoryText();
  return (
    <ul className={styles.lines}>
      {programmes.map(({ id, title, motto, parties }) => (
        <li key={id}>
          <RecordLink record={{ id, kind: 'PROGRAMME', title }} />
          <p className={styles.quiet}>
            {t('story.parties', { parties: parties.map(({ unit }) => unit.name).join(', ') })}
          </p>
          {motto ? <p className={styles.motto}>{motto}</p> : null}
        </li>
      ))}
    </ul>
  );
};

/** Activities, and who commended and who handed it over. */
export const StoryActivities = ({ activities }: { readonly activities: readonly StoryActivity[] }) => {
  const t = useStoryText();
  const local = useLocalText();
  return (
    <ul className={styles.lines}>
      {activities.map(({ id, title, owner, firstDay, lastDay, commendation }) => (
        <li key={id}>
          {title}
          <p className={styles.quiet}>
            {owner.name} · {local(spanLabel({ firstDay: firstDay as Day, lastDay: lastDay as Day }))}
          </p>
          {commendation ? (
            <p>
              {t('story.commendation', {
                form: commendation.form,
                issuers: commendation.issuers.map(({ name }) => name).join(', '),
                presenter: commendation.presenter?.name ?? '–',
              })}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
