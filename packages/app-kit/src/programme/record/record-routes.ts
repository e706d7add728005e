import type { RouteObject } from 'react-router';

/** The pages of records that are the same in every app; each arrives with its own chunk. */
export const recordRoutes: RouteObject[] = [
  {
    path: 'ke-hoach',
    lazy: async () => ({ Component: (await import('../plan/index.ts')).PlansPage }),
  },
  {
    path: 'ke-hoach/:id',
    lazy: async () => ({ Component: (await import('../plan/index.ts')).PlanPage }),
  },
  {
    path: 'nhiem-vu/:id',
    lazy: async () => ({ Component: (await import('../task/index.ts')).TaskPage }),
  },
  {
    path: 'hoi-nghi/:meetingId',
    lazy: async () => ({ Component: (await import('../meeting/index.ts')).MeetingPage }),
  },
  {
    path: 'kiem-tra/:id',
    lazy: async () => ({ Component: (await import('../inspection/index.ts')).InspectionScreen }),
  },
  {
    path: 'mo-hinh/:id',
    lazy: async () => ({ Component: (await import('../model/index.ts')).ModelPage }),
  },
];
