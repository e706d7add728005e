import { BAR_WORDS, COMMENDED_KIND_WORDS } from '@danvan/domain/emulation';
import { type DataColumn, DataTable, EmptyState, StateBadge } from '@danvan/ui';
import { IconBan, IconCircleCheck } from '@tabler/icons-react';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Commendation.module.css';
import type { ShownCandidate, ShownCommendation } from './commendation.graphql.ts';
import { RankCell } from './RankCell.tsx';
import { useCommendationText } from './use-commendation-text.ts';

/** What was decided on a candidate; before the decision, what stands against it. */
const Outcome = ({ candidate }: { readonly candidate: ShownCandidate }) => {
  const t = useCommendationText();
  const local = useLocalText();
  const { bars, outcome, people, awards, cancellations } = candidate;
  if (outcome === null) {
    if (bars.length === 0) return candidate.standing ? t('candidate.eligible') : '–';
    return (
      <span className={styles.words}>
        {bars.map((bar) => (
          <span key={bar} className={styles.note}>
            {local(BAR_WORDS[bar])}
          </span>
        ))}
      </span>
    );
  }
  const { granted, reason } = outcome;
  const word = granted === people ? t('candidate.granted') : t('candidate.grantedOf', { granted, people });
  return (
    <>
      <StateBadge
        tone={granted === 0 ? 'none' : 'approved'}
        icon={granted === 0 ? IconBan : IconCircleCheck}
        word={granted === 0 ? t('candidate.refused') : word}
      />
      {reason ? <span className={`${styles.note} ${styles.reason}`}>{reason}</span> : null}
      {cancellations.length > 0 ? (
        <span className={styles.note}>
          {awards === 0 ? t('register.cancelled') : t('register.partly', { awards, granted })}
        </span>
      ) : null}
    </>
  );
};

const useColumns = (hasStandings: boolean): readonly DataColumn<ShownCandidate>[] => {
  const t = useCommendationText();
  const local = useLocalText();
  const format = useFormat();
  const standings: readonly DataColumn<ShownCandidate>[] = [
    {
      key: 'rank',
      header: t('candidate.rank'),
      align: 'right',
      width: 70,
      cell: ({ standing }) => <RankCell standing={standing} />,
    },
    {
      key: 'total',
      header: t('candidate.total'),
      align: 'right',
      width: 76,
      cell: ({ standing }) => (standing?.total ? format.number(standing.total) : '–'),
    },
    {
      key: 'class',
      header: t('candidate.class'),
      width: 140,
      cell: ({ standing }) => (standing?.class ? local(standing.class.name) : '–'),
    },
  ];
  return [
    {
      key: 'unit',
      header: t('candidate.unit'),
      cell: ({ unit, note, standing }) => (
        <span className={styles.words}>
          {unit.name}
          {standing ? <span className={styles.note}>{standing.clusterName}</span> : null}
          {note ? <span className={styles.note}>{note}</span> : null}
        </span>
      ),
    },
    {
      key: 'for',
      header: t('candidate.for'),
      width: 96,
      cell: ({ kind, people }) =>
        kind === 'COLLECTIVE' ? local(COMMENDED_KIND_WORDS[kind]) : t('individuals', { count: people }),
    },
    ...(hasStandings ? standings : []),
    {
      key: 'outcome',
      header: t('candidate.outcome'),
      width: 160,
      cell: (candidate) => <Outcome candidate={candidate} />,
    },
  ];
};

/** Who is proposed, with what the run said of each, and what was decided. */
export const CandidateTable = ({ commendation }: { readonly commendation: ShownCommendation }) => {
  const t = useCommendationText();
  const { candidates, decision } = commendation;
  const columns = useColumns(candidates.some(({ standing }) => standing !== null));
  return (
    <DataTable
      label={t(decision === null ? 'page.candidates' : 'page.granted')}
      columns={columns}
      rows={candidates}
      rowKey={({ kind, unit }) => `${kind} ${unit.id}`}
      empty={<EmptyState title={t('page.noCandidates')}>{t('page.noCandidates.words')}</EmptyState>}
    />
  );
};
