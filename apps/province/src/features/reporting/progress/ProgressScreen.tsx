import { Answer, useAddressValue, useAsk, usePeriod, useSession, useUnit } from '@danvan/app-kit';
import { EmptyState, PageSkeleton } from '@danvan/ui';
import { Navigate, useSearchParams } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { ProgressOfPeriod } from './ProgressOfPeriod.tsx';
import { periodBelow } from './period-below.ts';
import { PeriodLevelsQuery } from './progress.graphql.ts';

/** Who below has reported; begins with the newest period in which somebody below has to. */
export const ProgressScreen = () => {
  const t = useText();
  const { viewer } = useSession();
  const [chosen] = useAddressValue('period');
  const [parameters] = useSearchParams();
  const asked = useAsk(PeriodLevelsQuery, {});
  if (chosen) return <Chosen />;
  return (
    <Answer asked={asked} loading={<PageSkeleton label={t('kit.loading')} />}>
      {({ periods }) => {
        const first = periodBelow(periods, viewer.unit.level);
        if (!first) return <EmptyState title={t('below.nothing')}>{t('below.nothing.words')}</EmptyState>;
        const next = new URLSearchParams(parameters);
        next.set('period', first.id);
        return <Navigate to={{ search: next.toString() }} replace />;
      }}
    </Answer>
  );
};

const Chosen = () => {
  const t = useText();
  const { asked, period } = usePeriod();
  const { unitId, unit } = useUnit();
  if (asked !== 'ready' || !period) return <PageSkeleton label={t('kit.loading')} />;
  return <ProgressOfPeriod period={period} unitId={unitId} unitName={unit?.name ?? ''} />;
};
