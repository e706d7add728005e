import { AppFrame, CrashView, NotFoundView, PeriodPicker, SearchButton, UnitPicker } from '@danvan/app-kit';
import { emulationRoutes } from '@danvan/app-kit/emulation-routes';
import { recordRoutes } from '@danvan/app-kit/programme/record-routes';
import type { RouteObject } from 'react-router';
import { FiguresFrame } from './features/reporting/FiguresFrame.tsx';
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

/** Pages of figures stand under one place of the navigation. */
const figures: RouteObject[] = [
  {
    path: 'so-lieu',
    lazy: async () => ({
      Component: (await import('./features/reporting/rollup/TableScreen.tsx')).TableScreen,
    }),
  },
  {
    path: 'ky-bao-cao',
    lazy: async () => ({
      Component: (await import('./features/reporting/period/PeriodsScreen.tsx')).PeriodsScreen,
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
];

/** Each page arrives with its own chunk: `lazy` names the screen of a feature. */
const pages: RouteObject[] = [
  { element: <FiguresFrame />, children: figures },
  {
    index: true,
    lazy: async () => ({
      Component: (await import('./features/reporting/progress/HomeScreen.tsx')).HomeScreen,
    }),
  },
  {
    path: 'duyet',
    lazy: async () => ({
      Component: (await import('./features/reporting/review/QueueScreen.tsx')).QueueScreen,
    }),
  },
  {
    path: 'bao-cao/:reportId',
    lazy: async () => ({
      Component: (await import('./features/reporting/report/ReportScreen.tsx')).ReportScreen,
    }),
  },
  {
    path: 'bao-cao/:reportId/nhat-ky',
    lazy: async () => ({
      Component: (await import('./features/reporting/report/AuditScreen.tsx')).AuditScreen,
    }),
  },
  {
    path: 'chuong-trinh',
    lazy: async () => ({
      Component: (await import('./features/programme/programme/ProgrammesScreen.tsx')).ProgrammesScreen,
    }),
  },
  {
    path: 'chuong-trinh/:id',
    lazy: async () => ({
      Component: (await import('./features/programme/programme/ProgrammeScreen.tsx')).ProgrammeScreen,
    }),
  },
  {
    path: 'van-ban/:id',
    lazy: async () => ({
      Component: (await import('@danvan/app-kit/programme/document')).DocumentPage,
    }),
  },
  {
    path: 'theo-doi',
    lazy: async () => ({
      Component: (await import('./features/programme/follow-up/FollowUpScreen.tsx')).FollowUpScreen,
    }),
  },
  {
    path: 'mo-hinh',
    lazy: async () => ({ Component: (await import('@danvan/app-kit/programme/model')).ModelsPage }),
  },
  ...recordRoutes,
  ...emulationRoutes,
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
