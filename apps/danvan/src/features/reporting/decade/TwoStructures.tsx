import { Answer, RouterLink, useAsk, useFormat, useLocalText, useUnit } from '@danvan/app-kit';
import { type AnswerCell, figureText, type RollupAnswer, RollupQuery } from '@danvan/app-kit/rollup';
import { type DataColumn, DataTable, Message, TableSkeleton } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import styles from './Decade.module.css';
import type { DecadeIndicator, DecadeReport } from './decade.graphql.ts';
import { agreement, type Holder, holderOf } from './two-structures.ts';

type Props = {
  readonly periodId: string;
  readonly codes: readonly string[];
  readonly report: DecadeReport;
};

/** The same figures as they were and in today's structure, proved equal. */
export const TwoStructures = ({ periodId, codes, report }: Props) => {
  const t = useText();
  const then = useAsk(RollupQuery, {
    input: {
      underId: report.unit.id,
      indicatorCodes: [...codes],
      periodIds: [periodId],
      structure: 'AS_WAS',
    },
  });
  const { unitId } = useUnit();
  const now = useAsk(RollupQuery, {
    input: {
      underId: unitId,
      indicatorCodes: [...codes],
      periodIds: [periodId],
      structure: 'RESTATED',
      on: null,
    },
  });
  return (
    <Answer asked={then} loading={<TableSkeleton label={t('kit.loading')} columns={3} />}>
      {({ rollup: was }) => (
        <Answer asked={now} loading={<TableSkeleton label={t('kit.loading')} columns={3} />}>
          {({ rollup: is }) =>
            was.__typename === 'RollupTable' && is.__typename === 'RollupTable' ? (
              <Compared was={was} now={is} report={report} />
            ) : null
          }
        </Answer>
      )}
    </Answer>
  );
};

type ComparedProps = {
  readonly was: RollupAnswer;
  readonly now: RollupAnswer;
  readonly report: DecadeReport;
};

const Compared = ({ was, now, report }: ComparedProps) => {
  const t = useText();
  const holder = holderOf(now);
  if (!holder) return null;
  const { same, all } = agreement(was.total.cells, holder.cells);
  const nation = agreement(was.total.cells, now.total.cells);
  const isWhole = same === all && nation.same === nation.all;
  return (
    <div className={styles.compared}>
      <Message tone={isWhole ? 'good' : 'warning'}>
        {t(isWhole ? 'decade.agree' : 'decade.differ', {
          same,
          all,
          from: was.total.unit.name,
          to: holder.unit.name,
        })}{' '}
        {holder.unit.id === now.total.unit.id ? null : t('decade.agreeNation', { unit: now.total.unit.name })}
      </Message>
      <ComparedTable was={was.total} now={holder} report={report} />
    </div>
  );
};

type Line = {
  readonly indicator: DecadeIndicator;
  readonly was: AnswerCell | null;
  readonly now: AnswerCell | null;
};

type TableProps = { readonly was: Holder; readonly now: Holder; readonly report: DecadeReport };

const ComparedTable = ({ was, now, report }: TableProps) => {
  const t = useText();
  const format = useFormat();
  const local = useLocalText();
  const cell = (of: Holder, code: string) => of.cells.find((each) => each.indicatorCode === code) ?? null;
  const lines = report.form.sections
    .flatMap((section) => section.items.map((item) => item.indicator))
    .map(
      (indicator): Line => ({ indicator, was: cell(was, indicator.code), now: cell(now, indicator.code) }),
    );
  const columns: readonly DataColumn<Line>[] = [
    {
      key: 'indicator',
      header: t('decade.indicator'),
      cell: ({ indicator }) => (
        <>
          {local(indicator.name)} <span className={styles.quiet}>{local(indicator.unitOfMeasure)}</span>
        </>
      ),
    },
    {
      key: 'was',
      header: <HolderHead holder={was} words={t('decade.then')} />,
      align: 'right',
      cell: (line) => figureText(line.was, format),
    },
    {
      key: 'now',
      header: <HolderHead holder={now} words={t('decade.now')} />,
      align: 'right',
      cell: (line) => figureText(line.now, format),
    },
  ];
  return (
    <DataTable
      label={t('decade.after')}
      dense
      columns={columns}
      rows={lines}
      rowKey={({ indicator }) => indicator.code}
    />
  );
};

const HolderHead = ({ holder, words }: { readonly holder: Holder; readonly words: string }) => (
  <>
    <RouterLink href={paths.unit(holder.unit.id)}>{holder.unit.name}</RouterLink>
    <span className={styles.headNote}>{words}</span>
  </>
);
