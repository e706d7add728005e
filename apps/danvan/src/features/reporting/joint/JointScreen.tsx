import {
  Answer,
  Demonstration,
  PeriodGate,
  useAsk,
  usePeriod,
  useUnit,
  type WorkingPeriod,
} from '@danvan/app-kit';
import { FormIndicatorsQuery, indicatorsOf, RollupQuery, RollupWay } from '@danvan/app-kit/rollup';
import { Message, PageHeader } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import { JointView } from './JointView.tsx';

/** What did we agree, where does it stand? */
export const JointScreen = () => {
  const t = useText();
  const { unit, isOwn } = useUnit();
  const { period } = usePeriod();
  return (
    <>
      <PageHeader
        trail={<RollupWay path={paths.figures} />}
        title={isOwn || !unit ? t('home.title') : t('home.titleOf', { unit: unit.name })}
        purpose={t('home.purpose')}
        mark={<Demonstration when={period?.isDemonstration ?? false} />}
      />
      <PeriodGate>{(working) => <OfPeriod period={working} />}</PeriodGate>
    </>
  );
};

const OfPeriod = ({ period }: { readonly period: WorkingPeriod }) => {
  const asked = useAsk(FormIndicatorsQuery, { code: period.form.code });
  return (
    <Answer asked={asked}>
      {({ form }) => (form ? <Joint period={period} indicators={indicatorsOf(form)} /> : null)}
    </Answer>
  );
};

type JointProps = {
  readonly period: WorkingPeriod;
  readonly indicators: ReturnType<typeof indicatorsOf>;
};

const EVERY_MINUTE = 60_000;

const Joint = ({ period, indicators }: JointProps) => {
  const { unitId } = useUnit();
  const input = {
    underId: unitId,
    indicatorCodes: indicators.map(({ code }) => code),
    periodIds: [period.id],
    structure: 'AS_WAS' as const,
  };
  const asked = useAsk(RollupQuery, { input }, { every: EVERY_MINUTE });
  return (
    <Answer asked={asked}>
      {({ rollup }) =>
        rollup.__typename === 'RollupTable' ? (
          <JointView answer={rollup} period={period} indicators={indicators} />
        ) : (
          <Message tone="warning">{rollup.message}</Message>
        )
      }
    </Answer>
  );
};
