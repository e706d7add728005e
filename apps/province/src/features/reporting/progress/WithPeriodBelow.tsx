import { Answer, useAddressValue, useAsk, useSession } from '@danvan/app-kit';
import { useToday } from '@danvan/app-kit/deadline';
import { EmptyState, PageSkeleton } from '@danvan/ui';
import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useText } from '../../../language/use-text.ts';
import { periodBelow } from './period-below.ts';
import { PeriodLevelsQuery } from './progress.graphql.ts';

/** Puts a period into the address when it names none: one in which somebody below has to report. */
export const WithPeriodBelow = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  const today = useToday();
  const { viewer } = useSession();
  const [chosen] = useAddressValue('period');
  const [parameters] = useSearchParams();
  const asked = useAsk(PeriodLevelsQuery, {}, { pause: chosen !== null });
  if (chosen !== null) return children;
  return (
    <Answer asked={asked} loading={<PageSkeleton label={t('kit.loading')} />}>
      {({ periods }) => {
        const first = periodBelow(periods, viewer.unit.level, today);
        if (!first) return <EmptyState title={t('below.nothing')}>{t('below.nothing.words')}</EmptyState>;
        const next = new URLSearchParams(parameters);
        next.set('period', first.id);
        return <Navigate to={{ search: next.toString() }} replace />;
      }}
    </Answer>
  );
};
