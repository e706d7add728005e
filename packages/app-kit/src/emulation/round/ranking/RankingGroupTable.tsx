import { type DataColumn, DataTable, Section } from '@danvan/ui';
import { IconArrowDown, IconArrowUp, IconEqual, IconUser } from '@tabler/icons-react';
import { useFormat } from '../../../formatting/use-format.ts';
import { useLocalText } from '../../../language/use-text.ts';
import type { ScoreSummary } from '../round.graphql.ts';
import { ClassWords } from './ClassWords.tsx';
import styles from './Ranking.module.css';
import { rankMovement } from './rank-movement.ts';
import type { RankingGroup, RankingRow, ShownRanking } from './ranking.graphql.ts';
import { useRankingText } from './use-ranking-text.ts';

type Props = { readonly group: RankingGroup; readonly set: Pick<ShownRanking['set'], 'scale' | 'outcome'> };

/** The ranking of one cluster: place, unit, total, class, what bars a title and why. */
export const RankingGroupTable = ({ group: { group, rows }, set: { scale, outcome } }: Props) => {
  const t = useRankingText();
  const format = useFormat();
  const isMoved = rows.some(({ formerRank }) => formerRank !== null);
  const totalHead = scale
    ? `${t('ranking.total')} (${t('ranking.ofScale', { scale: format.number(scale) })})`
    : t('ranking.total');
  const isRanked = outcome === 'POINTS';
  const columns: readonly DataColumn<RankingRow>[] = [
    ...(isRanked ? [{ key: 'rank', header: t('ranking.rank'), width: '9%', cell: placeCell }] : []),
    { key: 'unit', header: t('ranking.unit'), width: '33%', cell: (row) => <Unit row={row} /> },
    ...(isRanked && isMoved
      ? [{ key: 'movement', header: t('ranking.movement'), width: 130, cell: movementCell }]
      : []),
    ...(isRanked
      ? [{ key: 'total', header: totalHead, align: 'right' as const, width: '17%', cell: totalCell }]
      : []),
    {
      key: 'class',
      header: t(isRanked ? 'ranking.class' : 'ranking.outcome'),
      width: '19%',
      cell: ({ score }) => <ClassWords score={score} />,
    },
    { key: 'notes', header: t('ranking.notes'), width: '22%', cell: ({ score }) => <Notes score={score} /> },
  ];
  return (
    <div className={styles.group}>
      <Section title={group.title} note={t('ranking.count', { count: rows.length })}>
        <DataTable label={group.title} columns={columns} rows={rows} rowKey={({ subject }) => subject.id} />
      </Section>
    </div>
  );
};

const Place = ({ score: { rank, isRankShared } }: { readonly score: ScoreSummary }) => {
  const t = useRankingText();
  if (rank === null) return <span className={styles.quiet}>{t('ranking.noRank')}</span>;
  return (
    <span className={styles.place}>
      {rank}
      {isRankShared ? <span className={styles.quiet}>{t('ranking.shared')}</span> : null}
    </span>
  );
};

const Unit = ({ row: { subject, isOwn } }: { readonly row: RankingRow }) => {
  const t = useRankingText();
  return (
    <span className={styles.unit} data-own={isOwn}>
      {subject.name}
      {isOwn ? (
        <span className={`${styles.mine} dv-no-print`}>
          <IconUser size={13} stroke={2} aria-hidden />
          {t('ranking.own')}
        </span>
      ) : null}
    </span>
  );
};

const Total = ({ score: { total, achievable, normalised } }: { readonly score: ScoreSummary }) => {
  const t = useRankingText();
  const { number } = useFormat();
  return (
    <>
      {number(normalised ?? total)}
      {normalised !== null && normalised !== total ? (
        <span className={styles.note}>
          {t('ranking.normalised', { total: number(total), achievable: number(achievable) })}
        </span>
      ) : null}
    </>
  );
};

const Notes = ({ score: { verdicts, mayHaveTitle, isComplete } }: { readonly score: ScoreSummary }) => {
  const t = useRankingText();
  const local = useLocalText();
  const words = [
    isComplete ? null : t('ranking.incomplete'),
    ...verdicts.map(({ name }) => local(name)),
    mayHaveTitle || !isComplete ? null : t('ranking.noTitle'),
  ];
  return <span className={styles.notes}>{words.filter(Boolean).join('; ')}</span>;
};

const MOVES = {
  UP: { icon: IconArrowUp, word: 'ranking.up' },
  DOWN: { icon: IconArrowDown, word: 'ranking.down' },
  SAME: { icon: IconEqual, word: 'ranking.same' },
} as const;

const placeCell = ({ score }: RankingRow) => <Place score={score} />;
const totalCell = ({ score }: RankingRow) => <Total score={score} />;
const movementCell = ({ formerRank, score }: RankingRow) => <Movement before={formerRank} now={score.rank} />;

const Movement = ({ before, now }: { readonly before: number | null; readonly now: number | null }) => {
  const t = useRankingText();
  const movement = rankMovement(before, now);
  if (movement.kind === 'NONE') return null;
  const { icon: Icon, word } = MOVES[movement.kind];
  return (
    <span className={styles.movement} data-kind={movement.kind}>
      <Icon size={14} stroke={2} aria-hidden />
      {t(word, { by: 'by' in movement ? movement.by : 0 })}
    </span>
  );
};
