import { Section, TableSkeleton } from '@danvan/ui';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useKitText } from '../../language/use-text.ts';
import styles from './Commendation.module.css';
import type { filterOf } from './choice.ts';
import { RegisterQuery } from './commendation.graphql.ts';
import { RegisterTable } from './RegisterTable.tsx';
import { useCommendationText } from './use-commendation-text.ts';

const SHOWN = 100;

/** The register of awards by unit and year, cancelled ones too. */
export const RegisterList = ({ filter }: { readonly filter: ReturnType<typeof filterOf> }) => {
  const t = useCommendationText();
  const kit = useKitText();
  const asked = useAsk(RegisterQuery, { filter, first: SHOWN }, { keep: true });
  return (
    <Section title={t('list.register')} note={t('individuals.note')}>
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={6} />}>
        {({ commendationRegister: { nodes, totalCount } }) => (
          <>
            <p className={styles.count} aria-live="polite">
              {totalCount > nodes.length
                ? t('register.countOf', { shown: nodes.length, count: totalCount })
                : t('register.count', { count: totalCount })}
            </p>
            <RegisterTable awards={nodes} />
          </>
        )}
      </Answer>
    </Section>
  );
};
