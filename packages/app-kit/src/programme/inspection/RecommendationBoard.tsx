import { Section } from '@danvan/ui';
import { boardColumns, standOf } from './board-columns.ts';
import styles from './Inspection.module.css';
import type { ShownInspection } from './inspection.graphql.ts';
import { RecommendationCard } from './RecommendationCard.tsx';
import { useInspectionText } from './use-inspection-text.ts';

/** What was recommended, by whom it waits for: who, by when, how far. */
export const RecommendationBoard = ({ inspection }: { readonly inspection: ShownInspection }) => {
  const t = useInspectionText();
  const { recommendations } = inspection;
  const { all, closed } = standOf(recommendations);
  const isTold = inspection.origin === 'PUBLISHED_SOURCE';
  if (all === 0 && !inspection.openActs.includes('RECOMMEND')) return null;
  return (
    <Section
      title={t('recommendations.title')}
      note={t(
        all === 0 ? 'recommendations.none' : isTold ? 'recommendations.told' : 'recommendations.stand',
        {
          closed,
          all,
        },
      )}
    >
      <div className={styles.board}>
        {boardColumns(recommendations, inspection.concludedOn !== null).map(({ place, cards }) => (
          <div key={place} className={styles.place} data-place={place}>
            <h3 className={styles.placeName}>
              {t(`turn.${place}`)} <span className={styles.count}>{cards.length}</span>
            </h3>
            <div className={styles.cards}>
              {cards.map((recommendation) => (
                <RecommendationCard
                  key={recommendation.id}
                  inspection={inspection}
                  recommendation={recommendation}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
};
