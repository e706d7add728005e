import { useMay } from '@danvan/app-kit';
import type { NavEntry } from '@danvan/ui';
import {
  IconBulb,
  IconChecklist,
  IconFileDescription,
  IconLayoutDashboard,
  IconTable,
  IconTrophy,
} from '@tabler/icons-react';
import { useWaitingCount } from './features/reporting/review/use-waiting-count.ts';
import { useText } from './language/use-text.ts';
import { paths } from './paths.ts';

/** The places of this app, at most seven. */
export const useNav = (): readonly NavEntry[] => {
  const t = useText();
  const reviews = useMay('REVIEW_REPORT');
  const waiting = useWaitingCount(reviews);
  const review: NavEntry = {
    label: t('nav.queue'),
    href: paths.queue,
    icon: IconChecklist,
    count: waiting,
    countLabel: t('nav.waiting', { count: waiting }),
  };
  return [
    { label: t('nav.home'), href: paths.home, icon: IconLayoutDashboard, exact: true },
    ...(reviews ? [review] : []),
    { label: t('nav.figures'), href: paths.table, icon: IconTable, covers: [paths.periods, paths.units] },
    {
      label: t('nav.programmes'),
      href: paths.programmes,
      icon: IconFileDescription,
      covers: [paths.followUp],
    },
    { label: t('nav.models'), href: paths.models, icon: IconBulb },
    {
      label: t('nav.emulation'),
      href: '/dot-cham',
      icon: IconTrophy,
      covers: ['/cum-thi-dua', '/tieu-chi', '/khen-thuong'],
    },
  ];
};
