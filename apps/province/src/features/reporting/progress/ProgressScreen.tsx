import { usePeriod, useUnit } from '@danvan/app-kit';
import { PageSkeleton } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { ProgressOfPeriod } from './ProgressOfPeriod.tsx';
import { WithPeriodBelow } from './WithPeriodBelow.tsx';

/** Who below has reported in the period of the top bar. */
export const ProgressScreen = () => (
  <WithPeriodBelow>
    <Chosen />
  </WithPeriodBelow>
);

const Chosen = () => {
  const t = useText();
  const { asked, period } = usePeriod();
  const { unitId, unit } = useUnit();
  if (asked !== 'ready' || !period) return <PageSkeleton label={t('kit.loading')} />;
  return <ProgressOfPeriod period={period} unitId={unitId} unitName={unit?.name ?? ''} />;
};
