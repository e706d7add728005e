import type { NavEntry } from '@danvan/ui';
import {
  IconBuildingCommunity,
  IconHistory,
  IconLayoutDashboard,
  IconProgressCheck,
  IconTable,
} from '@tabler/icons-react';
import { useText } from './language/use-text.ts';
import { paths } from './paths.ts';

/** The places of this app, at most seven. */
export const useNav = (): readonly NavEntry[] => {
  const t = useText();
  return [
    { label: t('nav.home'), href: paths.home, icon: IconLayoutDashboard, exact: true },
    { label: t('nav.progress'), href: paths.progress, icon: IconProgressCheck },
    { label: t('nav.table'), href: paths.table, icon: IconTable },
    { label: t('nav.decade'), href: paths.decade, icon: IconHistory },
    { label: t('nav.units'), href: paths.units, icon: IconBuildingCommunity },
  ];
};
