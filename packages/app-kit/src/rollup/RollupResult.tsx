import { EmptyState, Message, TableSkeleton } from '@danvan/ui';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Answer } from '../ask/Answer.tsx';
import { useAsk } from '../ask/use-ask.ts';
import { useFormat } from '../formatting/use-format.ts';
import { useKitText, useLocalText } from '../language/use-text.ts';
import type { WorkingPeriod } from '../period/period.graphql.ts';
import type { RollupChoice } from './choice.ts';
import { pathUnder } from './drill-path.ts';
import type { FigureContext } from './FigureDetail.tsx';
import { RollupTableView } from './RollupTableView.tsx';
import {
  type FormIndicators,
  type RollupAnswer,
  RollupQuery,
  type ShownIndicator,
} from './rollup.graphql.ts';
import { nextSorting, readSorting } from './sort-rows.ts';
import styles from './Toolbar.module.css';
import { tableModel } from './table-model.ts';

type Props = {
  readonly form: FormIndicators;
  readonly unitId: string;
  readonly choice: RollupChoice;
  readonly indicators: readonly ShownIndicator[];
  readonly periods: readonly WorkingPeriod[];
  readonly path: string;
  readonly reportPath?: ((reportId: string) => string) | undefined;
  readonly sort: string | null;
  readonly onSort: (sort: string | null) => void;
  readonly showsIdle: boolean;
  readonly onShowIdle: (shown: boolean) => void;
};

const EVERY_MINUTE = 60_000;

/** Asks for the chosen table and shows it; reads it anew each minute. */
export const RollupResult = (props: Props) => {
  const t = useKitText();
  const { choice, unitId } = props;
  const input = {
    underId: unitId,
    indicatorCodes: [...choice.indicatorCodes],
    periodIds: [...choice.periodIds],
    structure: choice.structure,
    on: choice.on,
  };
  const asked = useAsk(RollupQuery, { input }, { every: EVERY_MINUTE });
  return (
    <Answer asked={asked} loading={<TableSkeleton label={t('kit.loading')} columns={8} rows={14} />}>
      {({ rollup }) =>
        rollup.__typename === 'RollupTable' ? (
          <Shown {...props} answer={rollup} />
        ) : (
          <Message tone="warning">{rollup.message}</Message>
        )
      }
    </Answer>
  );
};

/** The way of adding up, in a sentence. */
const useStructureWords = (answer: RollupAnswer): string => {
  const t = useKitText();
  const format = useFormat();
  if (answer.structure === 'AS_WAS') return t('rollup.said.AS_WAS');
  return t('rollup.said.RESTATED', { day: answer.on ? format.day(answer.on) : t('rollup.RESTATED.today') });
};

const Shown = (props: Props & { readonly answer: RollupAnswer }) => {
  const { form, answer, choice, indicators, periods, path, reportPath } = props;
  const t = useKitText();
  const local = useLocalText();
  const [parameters] = useSearchParams();
  const structureWords = useStructureWords(answer);
  const model = useMemo(() => tableModel(answer, indicators, choice.periodIds), [answer, indicators, choice]);
  const context: FigureContext = {
    local,
    structureWords,
    reportPath,
    periodLabel: (id) => local(periods.find((each) => each.id === id)?.label ?? { vi: '', en: '' }),
    drillPath: (unitId) => pathUnder(path, parameters, unitId),
  };
  const isEmpty = model.rows.length === 0 && model.total.cells.every((cell) => !cell || cell.value === null);
  if (isEmpty) return <EmptyState title={t('rollup.empty')}>{t('rollup.empty.words')}</EmptyState>;
  const sorting = readSorting(props.sort);
  return (
    <>
      <p className={styles.said}>{structureWords}</p>
      <RollupTableView
        model={model}
        caption={t('rollup.caption', {
          unit: answer.total.unit.name,
          form: local(form.name),
          periods: choice.periodIds.map(context.periodLabel).join(', '),
        })}
        asOf={answer.asOf}
        context={context}
        sorting={sorting}
        onSort={(key) => props.onSort(nextSorting(sorting, key))}
        showsIdle={props.showsIdle}
        onShowIdle={props.onShowIdle}
      />
    </>
  );
};
