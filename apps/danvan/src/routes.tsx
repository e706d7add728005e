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
    path: 'tu-lieu',
    lazy: async () => ({
      Component: (await import('./features/programme/story/StoriesScreen.tsx')).StoriesScreen,
    }),
  },
  {
    path: 'so-lieu-chung',
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
];

/** Each page arrives with its own chunk: `lazy` names the screen of a feature. */
const pages: RouteObject[] = [
  { element: <FiguresFrame />, children: figures },
  {
    path: 'hoi-nghi',
    lazy: async () => ({
      Component: (await import('./features/programme/meeting/MeetingsScreen.tsx')).MeetingsScreen,
    }),
  },
  {
    path: 'kiem-tra',
    lazy: async () => ({
      Component: (await import('@danvan/app-kit/programme/inspection')).InspectionsScreen,
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
    path: 'van-ban',
    lazy: async () => ({
      Component: (await import('./features/programme/document/DocumentsScreen.tsx')).DocumentsScreen,
    }),
  },
  {
    path: 'van-ban/:id',
    lazy: async () => ({
      Component: (await import('./features/programme/document/DocumentScreen.tsx')).DocumentScreen,
    }),
  },
  {
    index: true,
    lazy: async () => ({
      Component: (await import('./features/programme/follow-up/FollowUpScreen.tsx')).FollowUpScreen,
    }),
  },
  {
    path: 'chuong-trinh/:id/danh-gia',
    lazy: async () => ({
      Component: (await import('./features/programme/review/ReviewScreen.tsx')).ReviewScreen,
    }),
  },
  {
    path: 'tu-lieu/:source',
    lazy: async () => ({
      Component: (await import('./features/programme/story/StoryScreen.tsx')).StoryScreen,
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
