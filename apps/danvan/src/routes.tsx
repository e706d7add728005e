import { AppFrame, CrashView, NotFoundView, PeriodPicker, SearchButton, UnitPicker } from '@danvan/app-kit';
import type { RouteObject } from 'react-router';
import { useNav } from './nav.ts';
import { paths } from './paths.ts';

const frame = (
  <AppFrame
    useNav={useNav}
    context={
      <>
        <UnitPicker />
        <PeriodPicker />
      </>
    }
    search={<SearchButton unitPath={paths.unit} />}
  />
);

/** Each page arrives with its own chunk: `lazy` names the screen of a feature. */
const pages: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({
      Component: (await import('./features/reporting/joint/JointScreen.tsx')).JointScreen,
    }),
  },
  {
    path: 'tien-do',
    lazy: async () => ({
      Component: (await import('./features/reporting/progress/ProgressScreen.tsx')).ProgressScreen,
    }),
  },
  {
    path: 'so-lieu',
    lazy: async () => ({
      Component: (await import('./features/reporting/rollup/TableScreen.tsx')).TableScreen,
    }),
  },
  {
    path: 'kon-tum',
    lazy: async () => ({
      Component: (await import('./features/reporting/decade/DecadeScreen.tsx')).DecadeScreen,
    }),
  },
  {
    path: 'don-vi',
    lazy: async () => ({
      Component: (await import('./features/hierarchy/unit/UnitsScreen.tsx')).UnitsScreen,
    }),
  },
  {
    path: 'don-vi/:unitId',
    lazy: async () => ({
      Component: (await import('./features/hierarchy/unit/UnitScreen.tsx')).UnitScreen,
    }),
  },
  { path: '*', element: <NotFoundView /> },
];

export const routes: RouteObject[] = [
  {
    element: frame,
    errorElement: <CrashView />,
    hydrateFallbackElement: <div />,
    children: [{ errorElement: <CrashView />, children: pages }],
  },
];
