import { Section } from '@danvan/ui';
import { AddPart } from './AddPart.tsx';
import { boardColumns, standOf } from './board-columns.ts';
import { RecommendDialog } from './form/RecommendDialog.tsx';
import styles from './Inspection.module.css';
import type { ShownInspection } from './inspection.graphql.ts';
import { RecommendationCard } from './RecommendationCard.tsx';
import { useInspectionText } from './use-inspection-text.ts';

/** How far the recommendations have come; before the conclusion they are drafts, and a source only tells of them. */
const useStand = ({ recommendations, origin, concludedOn }: ShownInspection): string => {
  const t = useInspectionText();
  const { all, closed } = standOf(recommendations);
  if (all === 0) return t('recommendations.none');
  if (origin === 'PUBLISHED_SOURCE') return t('recommendations.told', { all });
  return concludedOn === null
    ? t('recommendations.draft', { all })
    : t('recommendations.stand', { closed, all });
};

/** What was recommended, by whom it waits for: who, by when, how far. */
export const RecommendationBoard = ({ inspection }: { readonly inspection: ShownInspection }) => {
  const t = useInspectionText();
  const stand = useStand(inspection);
  const { recommendations, concludedOn, openActs } = inspection;
  if (recommendations.length === 0 && !openActs.includes('RECOMMEND')) return null;
  return (
    <Section
      title={t('recommendations.title')}
      note={stand}
      aside={
        <AddPart
          inspection={inspection}
          act="RECOMMEND"
          label={t('act.recommend')}
          form={(onClose) => (
            <RecommendDialog inspection={inspection} recommendation={null} onClose={onClose} />
          )}
        />
      }
    >
      <div className={styles.board}>
        {boardColumns(recommendations, concludedOn !== null).map(({ place, cards }) => (
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
