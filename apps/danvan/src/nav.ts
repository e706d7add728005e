import type { NavEntry } from '@danvan/ui';
import { IconLayoutDashboard } from '@tabler/icons-react';
import { useText } from './language/use-text.ts';

/** The places of this app, at most seven. */
export const useNav = (): readonly NavEntry[] => {
  const t = useText();
  return [{ label: t('nav.home'), href: '/', icon: IconLayoutDashboard, exact: true }];
};
