import { BlockSkeleton, type DataColumn, DataTable, TrendChart } from '@danvan/ui';
import { type Asked, useAsk } from '../ask/use-ask.ts';
import { FailureView } from '../errors/FailureView.tsx';
import { useFormat } from '../formatting/use-format.ts';
import { type Text, useKitText, useLocalText } from '../language/use-text.ts';
import type { KitKey } from '../language/vi.ts';
import type { WorkingPeriod } from '../period/period.graphql.ts';
import { figureText, standingWords } from '../rollup/figure-words.ts';
import { type RollupAnswer, RollupQuery, type ShownIndicator } from '../rollup/rollup.graphql.ts';
import { shortLabel } from '../rollup/short-label.ts';
import { isSame, plotted, type TrendRow, trendRows } from './trend-model.ts';
import styles from './UnitPage.module.css';

type Props = {
  readonly unitId: string;
  readonly indicator: ShownIndicator;
  readonly periods: readonly WorkingPeriod[];
};

type Answered = { readonly rollup: { readonly __typename: string } };

const tableOf = <Data extends Answered>(asked: Asked<Data>): RollupAnswer | null =>
  asked.status === 'ready' && asked.data.rollup.__typename === 'RollupTable'
    ? (asked.data.rollup as RollupAnswer)
    : null;

/** One indicator through time, as it was and restated to today: drawn, and as a table. */
export const UnitTrend = ({ unitId, indicator, periods }: Props) => {
  const t = useKitText();
  const local = useLocalText();
  const format = useFormat();
  const input = { underId: unitId, indicatorCodes: [indicator.code], periodIds: periods.map(({ id }) => id) };
  const asWas = useAsk(RollupQuery, { input: { ...input, structure: 'AS_WAS' } });
  const restated = useAsk(RollupQuery, { input: { ...input, structure: 'RESTATED', on: null } });
  if (asWas.status === 'failed') return <FailureView failure={asWas.failure} again={asWas.again} />;
  if (asWas.status === 'loading' || restated.status === 'loading') {
    return <BlockSkeleton label={t('kit.loading')} height={220} />;
  }
  const rows = trendRows(periods, indicator.code, tableOf(asWas), tableOf(restated));
  if (rows.every((row) => plotted(row.asWas) === null && plotted(row.restated) === null)) {
    return <p className={styles.quiet}>{t('unitPage.noFigures')}</p>;
  }
  const first = { key: 'asWas', name: t('unitPage.asWas'), values: rows.map((row) => plotted(row.asWas)) };
  const second = {
    key: 'restated',
    name: t('unitPage.restated'),
    values: rows.map((row) => plotted(row.restated)),
  };
  return (
    <div className={styles.figures}>
      {rows.length > 1 ? (
        <TrendChart
          label={t('unitPage.trend', { indicator: local(indicator.name) })}
          labelsName={t('unitPage.period')}
          labels={rows.map(({ period }) => shortLabel(local(period.label)))}
          lines={isSame(rows) ? [first] : [first, second]}
          formatValue={format.number}
        />
      ) : null}
      <TrendTable rows={rows} label={local(indicator.name)} />
    </div>
  );
};

type TableRow = TrendRow<WorkingPeriod>;

const TrendTable = ({ rows, label }: { readonly rows: readonly TableRow[]; readonly label: string }) => {
  const t = useKitText();
  const all = useTrendColumns(t);
  // A unit that has gone holds nothing in today's structure.
  const isHeld = rows.some(({ restated }) => plotted(restated) !== null);
  const columns = isHeld ? all : all.filter(({ key }) => key !== 'restated');
  return (
    <DataTable
      label={label}
      dense
      columns={columns}
      rows={[...rows].reverse()}
      rowKey={({ period }) => period.id}
    />
  );
};

const useTrendColumns = (t: Text<KitKey>): readonly DataColumn<TableRow>[] => {
  const format = useFormat();
  const local = useLocalText();
  return [
    { key: 'period', header: t('unitPage.period'), cell: ({ period }) => shortLabel(local(period.label)) },
    {
      key: 'asWas',
      header: t('unitPage.asWas'),
      align: 'right',
      cell: ({ asWas }) => figureText(asWas, format),
    },
    {
      key: 'restated',
      header: t('unitPage.restated'),
      align: 'right',
      cell: ({ restated }) => figureText(restated, format),
    },
    {
      key: 'coverage',
      header: t('rollup.coverage'),
      align: 'right',
      cell: ({ asWas }) => (asWas && asWas.expected > 0 ? `${asWas.reported}/${asWas.expected}` : '–'),
    },
    {
      key: 'state',
      header: t('rollup.detail.state'),
      cell: ({ asWas, restated }) => {
        const cell = asWas?.value != null ? asWas : restated;
        const isTold = cell !== null && cell.value !== null;
        return <span className={styles.standing}>{isTold ? standingWords(cell, t) : t('rollup.none')}</span>;
      },
    },
  ];
};
