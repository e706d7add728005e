import { OUTCOME_WORDS, SUBJECT_KIND_WORDS } from '@danvan/domain/scoring';
import { FactList, Message, PageHeader, Section } from '@danvan/ui';
import { useMemo } from 'react';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { RecordHistory } from '../../programme/record/RecordHistory.tsx';
import { RecordLink } from '../../programme/record/RecordLink.tsx';
import { RecordMarks } from '../../programme/record/RecordMarks.tsx';
import styles from './CriteriaSet.module.css';
import { CriteriaTable } from './CriteriaTable.tsx';
import type { CriteriaSetAnswer, ShownSet } from './criteria-set.graphql.ts';
import { readContent } from './read-content.ts';
import { SetActions } from './SetActions.tsx';
import { SetComparison } from './SetComparison.tsx';
import { SetRules } from './SetRules.tsx';
import { SetVersions } from './SetVersions.tsx';
import { CriteriaStandingBadge } from './StandingBadge.tsx';
import { useCriteriaText } from './use-criteria-text.ts';
import { indicatorsByCode } from './use-input-text.ts';
import { useValidityText } from './use-validity-text.ts';

type Props = { readonly set: ShownSet; readonly indicators: CriteriaSetAnswer['indicators'] };

/** A version of a set as a paper that an official reads: what it is for, every criterion, what follows from the points. */
export const CriteriaSetView = ({ set, indicators }: Props) => {
  const t = useCriteriaText();
  const local = useLocalText();
  const rules = useMemo(() => readContent(set.content), [set.content]);
  const byCode = useMemo(() => indicatorsByCode(indicators), [indicators]);
  return (
    <>
      <PageHeader
        trail={<RouterLink href="/tieu-chi">{t('sets.title')}</RouterLink>}
        title={local(set.name)}
        purpose={`${set.code} · ${t('set.editionOf', { edition: set.edition })}`}
        mark={
          <>
            <CriteriaStandingBadge standing={set.standing} />
            <RecordMarks record={set} />
          </>
        }
        action={<SetActions set={set} />}
      />
      {set.state === 'DRAFT' ? <Message tone="info">{t('set.draftNote')}</Message> : null}
      <div className={styles.facts}>
        <Facts set={set} places={rules.places} rounding={rules.rounding} />
      </div>
      {local(rules.notes) ? (
        <Section title={t('set.notes')}>
          <p className={styles.notes}>{local(rules.notes)}</p>
        </Section>
      ) : null}
      <Section title={t('table.title')}>
        <CriteriaTable set={rules} indicators={byCode} />
      </Section>
      <SetRules set={rules} />
      <SetVersions set={set} />
      <SetComparison set={rules} />
      <RecordHistory id={set.id} />
    </>
  );
};

type FactProps = {
  readonly set: ShownSet;
  readonly places: number;
  readonly rounding: 'HALF_UP' | 'HALF_EVEN' | 'DOWN' | 'UP';
};

const Facts = ({ set, places, rounding }: FactProps) => {
  const t = useCriteriaText();
  const local = useLocalText();
  const format = useFormat();
  const validity = useValidityText();
  const own = set.leafCount - set.sourcedLeafCount;
  return (
    <FactList
      facts={[
        { term: t('set.owner'), value: set.owner.name },
        { term: t('set.validity'), value: validity(set) },
        { term: t('set.publishedOn'), value: set.publishedOn && format.day(set.publishedOn) },
        { term: t('set.subject'), value: local(SUBJECT_KIND_WORDS[set.subject]) },
        { term: t('set.outcome'), value: local(OUTCOME_WORDS[set.outcome]) },
        { term: t('set.scale'), value: set.scale && format.number(set.scale) },
        { term: t('set.rounding'), value: set.scale && t(`set.rounding.${rounding}`, { places }) },
        {
          term: t('set.leaves'),
          value: `${t('set.leafCount', { count: set.leafCount })}: ${t('set.sourced', { sourced: set.sourcedLeafCount, own })}`,
        },
        { term: t('set.extends'), value: set.extends && <RecordLink record={set.extends} /> },
        { term: t('set.hash'), value: set.rulesHash && <code className={styles.hash}>{set.rulesHash}</code> },
      ]}
    />
  );
};
