import { AppFrame, CrashView, NotFoundView, PeriodPicker, SearchButton, UnitPicker } from '@danvan/app-kit';
import { WorkPathsContext } from '@danvan/app-kit/programme/record';
import type { RouteObject } from 'react-router';
import { useNav } from './nav.ts';
import { paths, workPaths } from './paths.ts';

const frame = (
  <WorkPathsContext value={workPaths}>
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
  </WorkPathsContext>
);

/** Each page arrives with its own chunk: `lazy` names the screen of a feature. */
const pages: RouteObject[] = [
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
    path: 'so-lieu',
    lazy: async () => ({
      Component: (await import('./features/reporting/rollup/TableScreen.tsx')).TableScreen,
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
  {
    path: 'ky-bao-cao',
    lazy: async () => ({
      Component: (await import('./features/reporting/period/PeriodsScreen.tsx')).PeriodsScreen,
    }),
  },
  {
    path: 'hoi-nghi/:meetingId',
    lazy: async () => ({ Component: (await import('@danvan/app-kit/programme/meeting')).MeetingPage }),
  },
  {
    path: 'kiem-tra/:id',
    lazy: async () => ({
      Component: (await import('@danvan/app-kit/programme/inspection')).InspectionScreen,
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
    path: 'mo-hinh',
    lazy: async () => ({ Component: (await import('@danvan/app-kit/programme/model')).ModelsPage }),
  },
  {
    path: 'mo-hinh/:id',
    lazy: async () => ({ Component: (await import('@danvan/app-kit/programme/model')).ModelPage }),
  },
  {
    path: 'theo-doi',
    lazy: async () => ({
      Component: (await import('./features/programme/follow-up/FollowUpScreen.tsx')).FollowUpScreen,
    }),
  },
  {
    path: 'nhiem-vu/:id',
    lazy: async () => ({ Component: (await import('@danvan/app-kit/programme/task')).TaskPage }),
  },
  {
    path: 'ke-hoach/:id',
    lazy: async () => ({ Component: (await import('@danvan/app-kit/programme/plan')).PlanPage }),
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
