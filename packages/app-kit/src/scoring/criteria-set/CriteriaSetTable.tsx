import { OUTCOME_WORDS, SUBJECT_KIND_WORDS } from '@danvan/domain/scoring';
import { type DataColumn, DataTable, EmptyState } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { useWorkPath } from '../../programme/record/work-paths.ts';
import { Demonstration } from '../../report/Demonstration.tsx';
import styles from './CriteriaSet.module.css';
import type { ListedSet } from './criteria-set.graphql.ts';
import { CriteriaStandingBadge } from './StandingBadge.tsx';
import { useCriteriaText } from './use-criteria-text.ts';
import { useValidityText } from './use-validity-text.ts';

const useColumns = (): readonly DataColumn<ListedSet>[] => {
  const t = useCriteriaText();
  const local = useLocalText();
  const format = useFormat();
  const path = useWorkPath();
  const validity = useValidityText();
  return [
    {
      key: 'name',
      header: t('set.name'),
      cell: (set) => (
        <span className={styles.what}>
          <RouterLink href={path('CRITERIA_SET', set.id) ?? ''}>{local(set.name)}</RouterLink>
          <span className={styles.note}>
            {[set.code, t('set.editionOf', { edition: set.edition }), set.owner.shortName].join(' · ')}
          </span>
          <Demonstration when={set.origin === 'DEMONSTRATION'} />
        </span>
      ),
      sortBy: ({ code, edition }) => `${code} ${String(edition).padStart(4, '0')}`,
    },
    {
      key: 'state',
      header: t('set.state'),
      cell: ({ standing }) => <CriteriaStandingBadge standing={standing} />,
      sortBy: ({ standing }) => standing,
    },
    { key: 'validity', header: t('set.validity'), cell: validity, sortBy: ({ validFrom }) => validFrom },
    {
      key: 'subject',
      header: t('set.subject'),
      cell: ({ subject, outcome }) => (
        <>
          {local(SUBJECT_KIND_WORDS[subject])}
          <span className={styles.note}>{local(OUTCOME_WORDS[outcome])}</span>
        </>
      ),
      sortBy: ({ subject }) => subject,
    },
    {
      key: 'scale',
      header: t('set.scale'),
      align: 'right',
      cell: ({ scale }) => (scale === null ? '–' : format.number(scale)),
      sortBy: ({ scale }) => (scale === null ? null : Number(scale)),
    },
    {
      key: 'leaves',
      header: t('set.leaves'),
      cell: ({ leafCount, sourcedLeafCount }) => (
        <>
          {t('set.leafCount', { count: leafCount })}
          <span className={styles.note}>
            {t('set.sourced', { sourced: sourcedLeafCount, own: leafCount - sourcedLeafCount })}
          </span>
        </>
      ),
      sortBy: ({ leafCount }) => leafCount,
    },
  ];
};

/** Versions of criteria sets: what for, how large, where each stands. */
export const CriteriaSetTable = ({ sets }: { readonly sets: readonly ListedSet[] }) => {
  const t = useCriteriaText();
  return (
    <DataTable
      label={t('sets.title')}
      columns={useColumns()}
      rows={sets}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('sets.none')}>{t('sets.none.words')}</EmptyState>}
    />
  );
};
