import { EmptyState, PageSkeleton } from '@danvan/ui';
import type { ReactNode } from 'react';
import { FailureView } from '../errors/FailureView.tsx';
import { useKitText } from '../language/use-text.ts';
import type { WorkingPeriod } from './period.graphql.ts';
import { usePeriod } from './use-period.ts';

type Props = {
  /** The shape of what comes; a page's by default. */
  readonly loading?: ReactNode;
  readonly children: (period: WorkingPeriod, periods: readonly WorkingPeriod[]) => ReactNode;
};

/** A page that needs a period: shown when there is one, else why there is none. */
export const PeriodGate = ({ loading, children }: Props) => {
  const t = useKitText();
  const { asked, failed, period, periods } = usePeriod();
  if (asked === 'loading') return loading ?? <PageSkeleton label={t('kit.loading')} />;
  if (failed) return <FailureView failure={failed.failure} again={failed.again} />;
  return period ? children(period, periods) : <EmptyState title={t('period.none')} />;
};
