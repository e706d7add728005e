import { useAsk, useMay } from '@danvan/app-kit';
import type { NavEntry } from '@danvan/ui';
import { IconChartBar, IconChecklist, IconGavel, IconTable } from '@tabler/icons-react';
import { WaitingForMeQuery } from './features/reporting/my-work/my-work.graphql.ts';
import { useText } from './language/use-text.ts';

/** The places of this app, by what the viewer may do. */
export const useNav = (): readonly NavEntry[] => {
  const t = useText();
  const reviews = useMay('REVIEW_REPORT');
  const sums = useMay('VIEW_ROLLUP');
  const waiting = useAsk(WaitingForMeQuery, {}, { pause: !reviews, every: 60_000 });
  const count = waiting.status === 'ready' ? waiting.data.reports.totalCount : 0;
  const entries: (NavEntry | null)[] = [
    { label: t('nav.work'), href: '/', icon: IconChecklist, exact: true },
    reviews
      ? {
          label: t('nav.review'),
          href: '/duyet',
          icon: IconGavel,
          count,
          countLabel: t('nav.review.waiting', { count }),
        }
      : null,
    reviews ? { label: t('nav.progress'), href: '/tien-do', icon: IconChartBar } : null,
    reviews && sums ? { label: t('nav.rollup'), href: '/tong-hop', icon: IconTable } : null,
  ];
  return entries.filter((entry) => entry !== null);
};
