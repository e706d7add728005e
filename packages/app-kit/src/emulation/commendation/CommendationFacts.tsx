import { COMMENDATION_KIND_WORDS, sayFormSource } from '@danvan/domain/emulation';
import { FactList, Section } from '@danvan/ui';
import { Link } from 'react-router';
import { useFormat } from '../../formatting/use-format.ts';
import { useLanguage } from '../../language/LanguageProvider.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { useWorkPath } from '../../programme/record/work-paths.ts';
import styles from './Commendation.module.css';
import type { ShownCommendation } from './commendation.graphql.ts';
import { useCommendationText } from './use-commendation-text.ts';

/** What the dossier rests on: form and where it stands, the run or the occasion. */
export const CommendationFacts = ({ commendation }: { readonly commendation: ShownCommendation }) => {
  const t = useCommendationText();
  const local = useLocalText();
  const { language } = useLanguage();
  const format = useFormat();
  const path = useWorkPath();
  const { form, run, occasion, year, submittedOn } = commendation;
  const runPath = run && path('SCORING_ROUND', run.roundId);
  return (
    <Section title={t('page.facts')}>
      <FactList
        facts={[
          {
            term: t('page.form'),
            value: form && `${local(form.name)} (${local(COMMENDATION_KIND_WORDS[form.kind]).toLowerCase()})`,
          },
          { term: t('page.year'), value: String(year) },
          { term: t('page.run'), value: run && runPath ? <Link to={runPath}>{run.title}</Link> : null },
          { term: t('page.occasion'), value: occasion },
          { term: t('page.submitted'), value: submittedOn && format.day(submittedOn) },
        ]}
      />
      {form ? (
        <p className={styles.quiet}>
          {t('form.source', { source: sayFormSource(form.source, language), note: local(form.note) })}
        </p>
      ) : null}
    </Section>
  );
};
