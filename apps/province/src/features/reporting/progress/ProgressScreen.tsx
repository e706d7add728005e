import { PeriodGate, useUnit } from '@danvan/app-kit';
import { ProgressOfPeriod } from './ProgressOfPeriod.tsx';
import { WithPeriodBelow } from './WithPeriodBelow.tsx';

/** Who below has reported in the period of the top bar. */
export const ProgressScreen = () => (
  <WithPeriodBelow>
    <Chosen />
  </WithPeriodBelow>
);

const Chosen = () => {
  const { unitId, unit } = useUnit();
  return (
    <PeriodGate>
      {(period) => <ProgressOfPeriod period={period} unitId={unitId} unitName={unit?.name ?? ''} />}
    </PeriodGate>
  );
};
