import { useMay } from '@danvan/app-kit';
import type { NavEntry } from '@danvan/ui';
import {
  IconBulb,
  IconChecklist,
  IconFileDescription,
  IconTable,
  IconTrophy,
  IconUsersGroup,
  IconZoomCheck,
} from '@tabler/icons-react';
import { useText } from './language/use-text.ts';
import { paths } from './paths.ts';

/** The places of this app, at most seven; figures are shown to whoever may see them, stories to everybody. */
export const useNav = (): readonly NavEntry[] => {
  const t = useText();
  const mayFigures = useMay('VIEW_ROLLUP');
  const figures: NavEntry = {
    label: t('nav.figures'),
    href: mayFigures ? paths.figures : paths.stories,
    icon: IconTable,
    covers: [paths.progress, paths.table, paths.decade, paths.units, paths.stories],
  };
  return [
    { label: t('nav.home'), href: paths.home, icon: IconChecklist, exact: true },
    {
      label: t('nav.programmes'),
      href: paths.programmes,
      icon: IconFileDescription,
      covers: ['/ke-hoach', '/van-ban'],
    },
    { label: t('nav.meetings'), href: paths.meetings, icon: IconUsersGroup },
    { label: t('nav.inspections'), href: paths.inspections, icon: IconZoomCheck },
    { label: t('nav.models'), href: paths.models, icon: IconBulb },
    {
      label: t('nav.emulation'),
      href: '/dot-cham',
      icon: IconTrophy,
      covers: ['/cum-thi-dua', '/tieu-chi', '/khen-thuong'],
    },
    figures,
  ];
};
