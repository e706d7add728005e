import { AppFrame, CrashView, NotFoundView, PeriodPicker, SearchButton, UnitPicker } from '@danvan/app-kit';
import type { RouteObject } from 'react-router';
import { useNav } from './nav.ts';

/** Each page arrives with its own chunk: `lazy` names the screen of a feature. */
export const routes: RouteObject[] = [
  {
    element: (
      <AppFrame
        useNav={useNav}
        context={
          <>
            <UnitPicker />
            <PeriodPicker />
          </>
        }
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
          { path: '*', element: <NotFoundView /> },
        ],
      },
    ],
  },
];
