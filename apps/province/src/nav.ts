import { useAsk, useMay } from '@danvan/app-kit';
import type { NavEntry } from '@danvan/ui';
import {
  IconBulb,
  IconChartBar,
  IconChecklist,
  IconClipboardList,
  IconGavel,
  IconTrophy,
  IconZoomCheck,
} from '@tabler/icons-react';
import { WaitingForMeQuery } from './features/reporting/my-work/my-work.graphql.ts';
import { useText } from './language/use-text.ts';
import { paths } from './paths.ts';

/** The places of this app, by what the viewer may do. */
export const useNav = (): readonly NavEntry[] => {
  const t = useText();
  const reviews = useMay('REVIEW_REPORT');
  const waiting = useAsk(WaitingForMeQuery, {}, { pause: !reviews, every: 60_000 });
  const count = waiting.status === 'ready' ? waiting.data.reports.totalCount : 0;
  const entries: (NavEntry | null)[] = [
    { label: t('nav.work'), href: '/', icon: IconChecklist, exact: true },
    { label: t('nav.tasks'), href: paths.tasks, icon: IconClipboardList, covers: [paths.plans] },
    reviews
      ? {
          label: t('nav.review'),
          href: '/duyet',
          icon: IconGavel,
          count,
          countLabel: t('nav.review.waiting', { count }),
        }
      : null,
    reviews
      ? { label: t('nav.below'), href: '/tien-do', icon: IconChartBar, covers: ['/tong-hop', '/don-vi'] }
      : null,
    { label: t('nav.models'), href: paths.models, icon: IconBulb, covers: [paths.activities] },
    { label: t('nav.inspections'), href: paths.inspections, icon: IconZoomCheck },
    {
      label: t('nav.emulation'),
      href: '/dot-cham',
      icon: IconTrophy,
      covers: ['/cum-thi-dua', '/tieu-chi', '/khen-thuong'],
    },
  ];
  return entries.filter((entry) => entry !== null);
};
