import {
  RECOMMENDATION_ACT_WORDS,
  RECOMMENDATION_STATE_WORDS,
  RESPONSE_STANCE_WORDS,
} from '@danvan/domain/programme';
import { StateBadge, Timeline } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { FollowUpActions } from './FollowUpActions.tsx';
import { RecommendDialog } from './form/RecommendDialog.tsx';
import styles from './Inspection.module.css';
import type { ShownInspection, ShownRecommendation } from './inspection.graphql.ts';
import { RECOMMENDATION_TONES } from './inspection-tone.ts';
import { PartTools } from './PartTools.tsx';
import { useInspectionText } from './use-inspection-text.ts';

type Card = { readonly recommendation: ShownRecommendation };
type Props = Card & { readonly inspection: ShownInspection };

/** One recommendation: to whom, what, by when, how far, what the unit says, and what the viewer can do now. */
export const RecommendationCard = ({ inspection, recommendation }: Props) => {
  const t = useInspectionText();
  const local = useLocalText();
  const { state, escalatedTo } = recommendation;
  return (
    <article className={styles.card} aria-label={recommendation.text}>
      <div className={styles.cardHead}>
        {inspection.concludedOn ? (
          <StateBadge tone={RECOMMENDATION_TONES[state]} word={local(RECOMMENDATION_STATE_WORDS[state])} />
        ) : null}
        <Due recommendation={recommendation} />
      </div>
      <p className={styles.words}>{recommendation.text}</p>
      <p className={styles.to}>{recommendation.unit.name}</p>
      {escalatedTo ? <p className="dv-quiet">{t('card.escalatedTo', { unit: escalatedTo.name })}</p> : null}
      <Response recommendation={recommendation} />
      <Story recommendation={recommendation} />
      <FollowUpActions inspection={inspection} recommendation={recommendation} />
      <PartTools
        inspection={inspection}
        part={recommendation}
        act="RECOMMEND"
        form={(onClose) => (
          <RecommendDialog inspection={inspection} recommendation={recommendation} onClose={onClose} />
        )}
      />
    </article>
  );
};

const Due = ({ recommendation: { deadline, isOverdue } }: Card) => {
  const t = useInspectionText();
  const format = useFormat();
  if (deadline === null) return <span className="dv-quiet">{t('card.noDeadline')}</span>;
  return (
    <span className={styles.due}>
      {t('card.due', { day: format.day(deadline) })}
      {isOverdue ? <StateBadge tone="overdue" word={t('card.overdue')} /> : null}
    </span>
  );
};

const Response = ({ recommendation: { response } }: Card) => {
  const t = useInspectionText();
  const local = useLocalText();
  const format = useFormat();
  if (response === null) return null;
  const { stance, text, plan, promisedFor } = response;
  return (
    <div className={styles.response}>
      <p className="dv-quiet">
        {t('card.response')}: {local(RESPONSE_STANCE_WORDS[stance])}
      </p>
      <p className={styles.words}>{text}</p>
      {plan ? (
        <p className={styles.words}>
          <span className="dv-quiet">{t('card.plan')}:</span> {plan}
        </p>
      ) : null}
      {promisedFor ? (
        <p className="dv-quiet">{t('card.promised', { day: format.day(promisedFor) })}</p>
      ) : null}
    </div>
  );
};

const Story = ({ recommendation: { events, text } }: Card) => {
  const t = useInspectionText();
  const local = useLocalText();
  const format = useFormat();
  if (events.length === 0) return null;
  return (
    <details className={styles.story}>
      <summary>{t('card.story', { count: events.length })}</summary>
      <Timeline
        label={text}
        entries={events.map(({ on, act, to, by, note }, index) => ({
          key: String(index),
          when: `${format.day(on)} · ${by.name}`,
          title: local(RECOMMENDATION_ACT_WORDS[act]),
          body: note,
          tone: act === 'SEND_BACK' ? 'sentBack' : RECOMMENDATION_TONES[to],
        }))}
      />
    </details>
  );
};
