import { Answer, PeriodGate, useAsk, useSession, type WorkingPeriod } from '@danvan/app-kit';
import {
  FormIndicatorsQuery,
  indicatorsOf,
  type RollupAnswer,
  RollupQuery,
  type ShownIndicator,
} from '@danvan/app-kit/rollup';
import { EmptyState, PageHeader } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { DecadeView } from './DecadeView.tsx';
import { originOf } from './two-structures.ts';

/** The form of the ten-year summary. */
const SUMMARY_FORM = 'TK-290';

/** Ten years of Kon Tum, told by their figures. */
export const DecadeScreen = () => (
  <PeriodGate>
    {(_working, periods) => {
      const period = periods.find((each) => each.form.code === SUMMARY_FORM);
      return period ? <OfPeriod period={period} /> : <Nothing />;
    }}
  </PeriodGate>
);

const OfPeriod = ({ period }: { readonly period: WorkingPeriod }) => {
  const asked = useAsk(FormIndicatorsQuery, { code: SUMMARY_FORM });
  return (
    <Answer asked={asked}>
      {({ form }) => (form ? <Figures period={period} indicators={indicatorsOf(form)} /> : <Nothing />)}
    </Answer>
  );
};

type FiguresProps = { readonly period: WorkingPeriod; readonly indicators: readonly ShownIndicator[] };

const Figures = ({ period, indicators }: FiguresProps) => {
  const { viewer } = useSession();
  const input = {
    underId: (viewer.reportingUnit ?? viewer.unit).id,
    indicatorCodes: indicators.map(({ code }) => code),
    periodIds: [period.id],
  };
  const asWas = useAsk(RollupQuery, { input: { ...input, structure: 'AS_WAS' } });
  const restated = useAsk(RollupQuery, { input: { ...input, structure: 'RESTATED', on: null } });
  return (
    <Answer asked={asWas}>
      {({ rollup: then }) => (
        <Answer asked={restated}>
          {({ rollup: now }) =>
            then.__typename === 'RollupTable' && now.__typename === 'RollupTable' ? (
              <Told period={period} indicators={indicators} asWas={then} restated={now} />
            ) : (
              <Nothing />
            )
          }
        </Answer>
      )}
    </Answer>
  );
};

type ToldProps = FiguresProps & { readonly asWas: RollupAnswer; readonly restated: RollupAnswer };

const Told = ({ period, indicators, asWas, restated }: ToldProps) => {
  const origin = originOf(asWas, restated);
  return origin ? (
    <DecadeView period={period} indicators={indicators} origin={origin} restated={restated} />
  ) : (
    <Nothing />
  );
};

const Nothing = () => {
  const t = useText();
  return (
    <>
      <PageHeader title={t('decade.title')} purpose={t('decade.purpose')} />
      <EmptyState title={t('decade.empty')}>{t('decade.emptyWords')}</EmptyState>
    </>
  );
};
