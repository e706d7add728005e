import { AppFrame, CrashView, NotFoundView, SearchButton } from '@danvan/app-kit';
import { emulationRoutes } from '@danvan/app-kit/emulation-routes';
import { recordRoutes } from '@danvan/app-kit/programme/record-routes';
import type { RouteObject } from 'react-router';
import { ModelsFrame } from './features/programme/ModelsFrame.tsx';
import { BelowFrame } from './features/reporting/BelowFrame.tsx';
import { useNav } from './nav.ts';
import { WorkingContext } from './WorkingContext.tsx';

/** Each page arrives with its own chunk: `lazy` names the screen of a feature. */
export const routes: RouteObject[] = [
  {
    element: (
      <AppFrame
        useNav={useNav}
        context={<WorkingContext />}
        search={<SearchButton unitPath={(id) => `/don-vi/${id}`} />}
      />
    ),
    errorElement: <CrashView />,
    hydrateFallbackElement: <div />,
    children: [
      {
        errorElement: <CrashView />,
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('./features/reporting/my-work/MyWorkScreen.tsx')).MyWorkScreen,
            }),
          },
          {
            path: 'bao-cao/:reportId',
            lazy: async () => ({
              Component: (await import('./features/reporting/report/ReportScreen.tsx')).ReportScreen,
            }),
          },
          {
            path: 'duyet',
            lazy: async () => ({
              Component: (await import('./features/reporting/review/ReviewQueueScreen.tsx'))
                .ReviewQueueScreen,
            }),
          },
          {
            path: 'duyet/:reportId',
            lazy: async () => ({
              Component: (await import('./features/reporting/review/ReviewScreen.tsx')).ReviewScreen,
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
            path: 'kiem-tra',
            lazy: async () => ({
              Component: (await import('./features/programme/inspection/AskedOfUsScreen.tsx'))
                .AskedOfUsScreen,
            }),
          },
          {
            path: 'chuong-trinh/:id',
            lazy: async () => ({
              Component: (await import('@danvan/app-kit/programme/programme')).ProgrammePage,
            }),
          },
          {
            path: 'van-ban/:id',
            lazy: async () => ({
              Component: (await import('@danvan/app-kit/programme/document')).DocumentPage,
            }),
          },
          {
            element: <BelowFrame />,
            children: [
              {
                path: 'tien-do',
                lazy: async () => ({
                  Component: (await import('./features/reporting/progress/ProgressScreen.tsx'))
                    .ProgressScreen,
                }),
              },
              {
                path: 'tong-hop',
                lazy: async () => ({
                  Component: (await import('./features/reporting/rollup/RollupScreen.tsx')).RollupScreen,
                }),
              },
            ],
          },
          {
            element: <ModelsFrame />,
            children: [
              {
                path: 'mo-hinh',
                lazy: async () => ({
                  Component: (await import('@danvan/app-kit/programme/model')).ModelsPage,
                }),
              },
              {
                path: 'hoat-dong',
                lazy: async () => ({
                  Component: (await import('./features/programme/activity/ActivitiesScreen.tsx'))
                    .ActivitiesScreen,
                }),
              },
            ],
          },
          {
            path: 'nhiem-vu',
            lazy: async () => ({
              Component: (await import('./features/programme/task/TasksScreen.tsx')).TasksScreen,
            }),
          },
          ...recordRoutes,
          ...emulationRoutes,
          { path: '*', element: <NotFoundView /> },
        ],
      },
    ],
  },
];
