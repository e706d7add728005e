import { RouterLink, useFormat, useLocalText } from '@danvan/app-kit';
import { type AnswerCell, figureText, type RollupAnswer, type ShownIndicator } from '@danvan/app-kit/rollup';
import { type DataColumn, DataTable, Message } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import styles from './Decade.module.css';
import { agreement, type Holder, holderOf } from './two-structures.ts';

type Props = {
  readonly origin: Holder;
  readonly restated: RollupAnswer;
  readonly indicators: readonly ShownIndicator[];
};

/** The same figures as they were and in today's structure, shown to be equal. */
export const TwoStructures = ({ origin, restated, indicators }: Props) => {
  const t = useText();
  const holder = holderOf(restated);
  if (!holder) return null;
  const { same, all } = agreement(origin.cells, holder.cells);
  const whole = agreement(origin.cells, restated.total.cells);
  const isKept = same === all && whole.same === whole.all;
  const isNation = holder.unit.id !== restated.total.unit.id;
  return (
    <div className={styles.compared}>
      <Message tone={isKept ? 'good' : 'warning'}>
        {t(isKept ? 'decade.agree' : 'decade.differ', {
          same,
          all,
          from: origin.unit.name,
          to: holder.unit.name,
        })}
        {isKept && isNation ? ` ${t('decade.agreeNation')}` : ''}
      </Message>
      <ComparedTable origin={origin} holder={holder} indicators={indicators} />
    </div>
  );
};

type Line = {
  readonly indicator: ShownIndicator;
  readonly was: AnswerCell | null;
  readonly now: AnswerCell | null;
};

type TableProps = Pick<Props, 'origin' | 'indicators'> & { readonly holder: Holder };

const ComparedTable = ({ origin, holder, indicators }: TableProps) => {
  const t = useText();
  const format = useFormat();
  const local = useLocalText();
  const cell = (of: Holder, code: string) => of.cells.find((each) => each.indicatorCode === code) ?? null;
  const lines = indicators.map(
    (indicator): Line => ({
      indicator,
      was: cell(origin, indicator.code),
      now: cell(holder, indicator.code),
    }),
  );
  const columns: readonly DataColumn<Line>[] = [
    {
      key: 'indicator',
      header: t('decade.indicator'),
      cell: ({ indicator }) => (
        <span className={styles.indicator}>
          {local(indicator.name)} <span className={styles.quiet}>{local(indicator.unitOfMeasure)}</span>
        </span>
      ),
    },
    {
      key: 'was',
      header: <HolderHead holder={origin} words={t('decade.then')} />,
      align: 'right',
      cell: (line) => figureText(line.was, format),
    },
    {
      key: 'now',
      header: <HolderHead holder={holder} words={t('decade.now')} />,
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
    <RouterLink href={paths.unit(holder.unit.id)}>{holder.unit.shortName}</RouterLink>
    <span className={styles.headNote}>{words}</span>
  </>
);
