import type { WorkPaths } from '@danvan/app-kit/programme/record';

/** Addresses of this app's pages. */
export const paths = {
  home: '/',
  tasks: '/nhiem-vu',
  plans: '/ke-hoach',
  models: '/mo-hinh',
  activities: '/hoat-dong',
  inspections: '/kiem-tra',
  programme: (id: string) => `/chuong-trinh/${encodeURIComponent(id)}`,
  plan: (id: string) => `/ke-hoach/${encodeURIComponent(id)}`,
  task: (id: string) => `/nhiem-vu/${encodeURIComponent(id)}`,
  meeting: (id: string) => `/hoi-nghi/${encodeURIComponent(id)}`,
  inspection: (id: string) => `/kiem-tra/${encodeURIComponent(id)}`,
  model: (id: string) => `/mo-hinh/${encodeURIComponent(id)}`,
  document: (id: string) => `/van-ban/${encodeURIComponent(id)}`,
} as const;

/** Where this app shows each kind of record. */
export const workPaths: WorkPaths = {
  PROGRAMME: paths.programme,
  PLAN: paths.plan,
  TASK: paths.task,
  MEETING: paths.meeting,
  INSPECTION: paths.inspection,
  MODEL: paths.model,
  DOCUMENT: paths.document,
};
