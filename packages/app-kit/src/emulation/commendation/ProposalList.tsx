import { Section, TableSkeleton } from '@danvan/ui';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useKitText } from '../../language/use-text.ts';
import styles from './Commendation.module.css';
import { CommendationTable } from './CommendationTable.tsx';
import type { filterOf } from './choice.ts';
import { CommendationListQuery } from './commendation.graphql.ts';
import { useCommendationText } from './use-commendation-text.ts';

const SHOWN = 100;

/** Proposals that answer to the choice, as far as they are seen; what waits for the viewer stands first. */
export const ProposalList = ({ filter }: { readonly filter: ReturnType<typeof filterOf> }) => {
  const t = useCommendationText();
  const kit = useKitText();
  const asked = useAsk(CommendationListQuery, { filter, first: SHOWN }, { keep: true });
  return (
    <Section title={t('list.proposals')}>
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={4} />}>
        {({ commendations: { nodes, totalCount } }) => (
          <>
            <p className={styles.count} aria-live="polite">
              {totalCount > nodes.length
                ? t('list.countOf', { shown: nodes.length, count: totalCount })
                : t('list.count', { count: totalCount })}
            </p>
            <CommendationTable label={t('list.proposals')} rows={nodes} />
          </>
        )}
      </Answer>
    </Section>
  );
};
