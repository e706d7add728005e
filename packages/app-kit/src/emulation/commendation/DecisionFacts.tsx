import { FactList, Section } from '@danvan/ui';
import { Link } from 'react-router';
import { useFormat } from '../../formatting/use-format.ts';
import { useWorkPath } from '../../programme/record/work-paths.ts';
import styles from './Commendation.module.css';
import type { ShownCommendation } from './commendation.graphql.ts';
import { useCommendationText } from './use-commendation-text.ts';

/** The decision, who presented, and what was cancelled since; nothing before there is a decision. */
export const DecisionFacts = ({ commendation }: { readonly commendation: ShownCommendation }) => {
  const t = useCommendationText();
  const format = useFormat();
  const path = useWorkPath();
  const { decision, presented, issuer } = commendation;
  if (decision === null) return null;
  const documentPath = decision.document && path('DOCUMENT', decision.document.id);
  const number = decision.citation ?? decision.document?.name ?? '–';
  return (
    <>
      <Section title={t('page.decision')}>
        <FactList
          facts={[
            {
              term: t('page.decisionNumber'),
              value: documentPath ? <Link to={documentPath}>{number}</Link> : number,
            },
            { term: t('page.decidedOn'), value: format.day(decision.on) },
            { term: t('page.issuer'), value: issuer.name },
            { term: t('page.presenter'), value: presented?.presenter.name ?? t('register.notPresented') },
            { term: t('page.presentedOn'), value: presented && format.day(presented.on) },
            { term: t('page.presentedAt'), value: presented?.at },
          ]}
        />
      </Section>
      <Cancelled commendation={commendation} />
    </>
  );
};

const Cancelled = ({ commendation: { candidates } }: { readonly commendation: ShownCommendation }) => {
  const t = useCommendationText();
  const format = useFormat();
  const cancelled = candidates.flatMap(({ unit, kind, cancellations }) =>
    cancellations.map((each) => ({ ...each, unit, kind })),
  );
  if (cancelled.length === 0) return null;
  return (
    <Section title={t('page.cancelled')} note={t('page.cancelled.note')}>
      <ul className={styles.lines}>
        {cancelled.map(({ unit, kind, on, people, reason, citation }) => (
          <li key={`${unit.id} ${kind} ${on} ${reason}`}>
            <span>
              {unit.name}
              {kind === 'INDIVIDUAL' ? ` (${t('individuals', { count: people })})` : null}
              <span className={styles.note}>
                {[format.day(on), reason, citation].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
