import { Demonstration, useLocalText } from '@danvan/app-kit';
import { CAUSE_NATURE_WORDS, type DaySpan, STATEMENT_KIND_WORDS, spanLabel } from '@danvan/domain/programme';

import styles from './Review.module.css';
import type { ReviewGroup, ReviewSections } from './review.graphql.ts';
import { useReviewText } from './use-review-text.ts';

type Props = { readonly sections: ReviewSections; readonly span: DaySpan };

/** What is said, heading by heading and unit by unit, as the report will have it. */
export const ReviewView = ({ sections, span }: Props) => {
  const t = useReviewText();
  const local = useLocalText();
  const groups = sections.flatMap((section) => section.groups);
  const statements = groups.reduce((count, group) => count + group.statements.length, 0);
  const units = new Set(groups.map(({ unit }) => unit.id)).size;
  return (
    <article className={styles.review}>
      <p className={styles.quiet}>
        {t('review.time', { time: local(spanLabel(span)) })} · {t('review.counted', { statements, units })}
      </p>
      {sections.map(({ kind, nature, groups: said }, index) => (
        <section key={nature ?? kind} className={styles.section}>
          <h2>
            {index + 1}. {local(nature ? CAUSE_NATURE_WORDS[nature] : STATEMENT_KIND_WORDS[kind])}
          </h2>
          {said.map((group) => (
            <Group key={group.unit.id} group={group} />
          ))}
        </section>
      ))}
    </article>
  );
};

const Group = ({ group: { unit, statements } }: { readonly group: ReviewGroup }) => {
  const t = useReviewText();
  const local = useLocalText();
  return (
    <div className={styles.group}>
      <h3>
        {unit.name} <Demonstration when={statements.some(({ origin }) => origin === 'DEMONSTRATION')} />
      </h3>
      <ul>
        {statements.map(({ id, text, explains, firstDay, lastDay }) => (
          <li key={id}>
            {text}
            <span className={styles.quiet}>
              {' '}
              ({local(spanLabel({ firstDay, lastDay }))}
              {explains.map((limitation) => `; ${t('review.explains', { text: limitation.text })}`).join('')})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
