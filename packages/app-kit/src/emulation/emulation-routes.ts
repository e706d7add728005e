import type { RouteObject } from 'react-router';

/** The four lists, which stand side by side. */
const lists: RouteObject[] = [
  {
    path: 'dot-cham',
    lazy: async () => ({ Component: (await import('./round/list/RoundsPage.tsx')).RoundsPage }),
  },
  {
    path: 'cum-thi-dua',
    lazy: async () => ({ Component: (await import('./cluster/ClustersPage.tsx')).ClustersPage }),
  },
  {
    path: 'tieu-chi',
    lazy: async () => ({
      Component: (await import('../scoring/criteria-set/CriteriaSetsPage.tsx')).CriteriaSetsPage,
    }),
  },
  {
    path: 'khen-thuong',
    lazy: async () => ({
      Component: (await import('./commendation/CommendationsPage.tsx')).CommendationsPage,
    }),
  },
];

/** What is opened from them. */
const pages: RouteObject[] = [
  {
    path: 'dot-cham/:id',
    lazy: async () => ({ Component: (await import('./round/page/RoundPage.tsx')).RoundPage }),
  },
  {
    path: 'dot-cham/:id/phieu/:sheetId',
    lazy: async () => ({ Component: (await import('./round/sheet/SheetPage.tsx')).SheetPage }),
  },
  {
    path: 'dot-cham/:id/bang-xep-hang',
    lazy: async () => ({ Component: (await import('./round/ranking/RankingPage.tsx')).RankingPage }),
  },
  {
    path: 'dot-cham/:id/thu-nghiem',
    lazy: async () => ({ Component: (await import('./what-if/WhatIfPage.tsx')).WhatIfPage }),
  },
  {
    path: 'cum-thi-dua/:id',
    lazy: async () => ({ Component: (await import('./cluster/ClusterPage.tsx')).ClusterPage }),
  },
  {
    path: 'tieu-chi/:id',
    lazy: async () => ({
      Component: (await import('../scoring/criteria-set/CriteriaSetPage.tsx')).CriteriaSetPage,
    }),
  },
  {
    path: 'khen-thuong/:id',
    lazy: async () => ({
      Component: (await import('./commendation/CommendationPage.tsx')).CommendationPage,
    }),
  },
];

/** The pages of emulation are the same in every app; each arrives with its own chunk. */
export const emulationRoutes: RouteObject[] = [
  {
    lazy: async () => ({ Component: (await import('./EmulationFrame.tsx')).EmulationFrame }),
    children: lists,
  },
  ...pages,
];
