import { type Day, decimalText } from '@danvan/domain/kernel';
import type { CriteriaSetDraft, CriteriaSetJson } from '@danvan/domain/scoring';
import { type DataColumn, DataTable, Message, Section, TableSkeleton } from '@danvan/ui';
import { useMemo } from 'react';
import { Answer } from '../../../ask/Answer.tsx';
import { useAsk } from '../../../ask/use-ask.ts';
import { useFormat } from '../../../formatting/use-format.ts';
import { useKitText, useLocalText } from '../../../language/use-text.ts';
import styles from '../CriteriaSet.module.css';
import { CriteriaTrialQuery, type TrialCluster, type TrialSheet } from './trial.graphql.ts';
import { type TrialRow, tryOut } from './try-out.ts';
import { useTrialText } from './use-trial-text.ts';

/** What is tried, on whom, over which days. */
export type Ordered = {
  readonly draft: CriteriaSetDraft;
  readonly content: CriteriaSetJson;
  readonly clusters: readonly TrialCluster[];
  readonly from: Day;
  readonly to: Day;
  readonly leavesOut: boolean;
};

/** Who is in a cluster at the end of its year. */
const membersOf = ({ year }: TrialCluster) => {
  const members = year?.members ?? [];
  const last = members.reduce((latest, { to }) => (to > latest ? to : latest), '');
  return members.filter(({ to }) => to === last).map(({ unit }) => unit.id);
};

const groupsOf = (clusters: readonly TrialCluster[]): ReadonlyMap<string, string> =>
  new Map(clusters.flatMap((cluster) => membersOf(cluster).map((unit) => [unit, cluster.title] as const)));

/** What the units come to by the rules, computed here. */
export const TrialResult = ({ ordered }: { readonly ordered: Ordered }) => {
  const t = useTrialText();
  const kit = useKitText();
  const groups = useMemo(() => groupsOf(ordered.clusters), [ordered.clusters]);
  const { content, from, to } = ordered;
  const asked = useAsk(CriteriaTrialQuery, { input: { content, unitIds: [...groups.keys()], from, to } });
  return (
    <Section title={t('trial.result')}>
      <Answer asked={asked} loading={<TableSkeleton label={kit('kit.loading')} columns={5} />}>
        {({ criteriaTrial }) => <Scores ordered={ordered} groups={groups} sheets={criteriaTrial ?? []} />}
      </Answer>
    </Section>
  );
};

type ScoresProps = {
  readonly ordered: Ordered;
  readonly groups: ReadonlyMap<string, string>;
  readonly sheets: readonly TrialSheet[];
};

const Scores = ({ ordered: { draft, leavesOut }, groups, sheets }: ScoresProps) => {
  const t = useTrialText();
  const trial = useMemo(
    () => tryOut(draft, sheets, (unit) => groups.get(unit) ?? '', leavesOut),
    [draft, sheets, groups, leavesOut],
  );
  const columns = useColumns(draft, trial.ok ? trial.value.leafCount : 0);
  if (!trial.ok) return <Message tone="bad">{t('trial.unreadable')}</Message>;
  const { rows } = trial.value;
  if (rows.length === 0) return <Message tone="info">{t('trial.none')}</Message>;
  return (
    <>
      {rows.every(({ known }) => known === 0) ? (
        <Message tone="warning">{t('trial.nothingKnown')}</Message>
      ) : null}
      <DataTable
        label={t('trial.result')}
        columns={columns}
        rows={rows}
        rowKey={({ unit }) => unit.id}
        dense
      />
    </>
  );
};

const useColumns = (draft: CriteriaSetDraft, count: number): readonly DataColumn<TrialRow>[] => {
  const t = useTrialText();
  const local = useLocalText();
  const format = useFormat();
  const className = (code: string | null): string => {
    const band = draft.bands.find((each) => each.code === code);
    return band ? local(band.name) : '–';
  };
  const metWords = (isMet: boolean | null): string =>
    isMet === null ? t('trial.unclear') : t(isMet ? 'trial.met' : 'trial.notMet');
  const hasPoints = draft.outcome === 'POINTS';
  const rankOf = ({ score: { rank, isRankShared } }: TrialRow): string =>
    rank === null ? '–' : isRankShared ? t('trial.shared', { rank }) : String(rank);
  return [
    {
      key: 'unit',
      header: t('trial.unit'),
      cell: ({ unit, group }) => (
        <span className={styles.what}>
          {unit.name}
          <span className={styles.note}>{group}</span>
        </span>
      ),
      sortBy: ({ unit }) => unit.name,
    },
    ...(hasPoints
      ? [
          {
            key: 'total',
            header: t('trial.total'),
            align: 'right' as const,
            cell: ({ score: { normalised } }: TrialRow) =>
              normalised === null ? '–' : format.number(decimalText(normalised)),
            sortBy: ({ score: { normalised } }: TrialRow) =>
              normalised === null ? null : normalised.toNumber(),
          },
          {
            key: 'rank',
            header: t('trial.rank'),
            align: 'right' as const,
            cell: rankOf,
            sortBy: ({ score: { rank } }: TrialRow) => rank,
          },
        ]
      : []),
    {
      key: 'class',
      header: t('trial.class'),
      cell: ({ score }) => (hasPoints ? className(score.class) : metWords(score.isRecognised)),
    },
    {
      key: 'known',
      header: t('trial.known'),
      align: 'right',
      cell: ({ known }) => t('trial.knownOf', { known, count }),
      sortBy: ({ known }) => known,
    },
  ];
};
