import { useMay } from '@danvan/app-kit';
import type { NavEntry } from '@danvan/ui';
import { IconChartBar, IconChecklist, IconGavel, IconTable } from '@tabler/icons-react';
import { useText } from './language/use-text.ts';

/** The places of this app, by what the viewer may do. */
export const useNav = (): readonly NavEntry[] => {
  const t = useText();
  const reviews = useMay('REVIEW_REPORT');
  const sums = useMay('VIEW_ROLLUP');
  const entries: (NavEntry | null)[] = [
    { label: t('nav.work'), href: '/', icon: IconChecklist, exact: true },
    reviews ? { label: t('nav.review'), href: '/duyet', icon: IconGavel } : null,
    reviews ? { label: t('nav.progress'), href: '/tien-do', icon: IconChartBar } : null,
    reviews && sums ? { label: t('nav.rollup'), href: '/tong-hop', icon: IconTable } : null,
  ];
  return entries.filter((entry) => entry !== null);
};
