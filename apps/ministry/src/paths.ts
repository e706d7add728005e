import type { WorkPaths } from '@danvan/app-kit/programme/record';

/** Addresses of this app's pages. */
export const paths = {
  home: '/',
  programmes: '/chuong-trinh',
  models: '/mo-hinh',
  followUp: '/theo-doi',
  programme: (id: string) => `/chuong-trinh/${encodeURIComponent(id)}`,
  plan: (id: string) => `/ke-hoach/${encodeURIComponent(id)}`,
  task: (id: string) => `/nhiem-vu/${encodeURIComponent(id)}`,
  meeting: (id: string) => `/hoi-nghi/${encodeURIComponent(id)}`,
  inspection: (id: string) => `/kiem-tra/${encodeURIComponent(id)}`,
  model: (id: string) => `/mo-hinh/${encodeURIComponent(id)}`,
  document: (id: string) => `/van-ban/${encodeURIComponent(id)}`,
  queue: '/duyet',
  table: '/so-lieu',
  units: '/don-vi',
  periods: '/ky-bao-cao',
  unit: (id: string) => `/don-vi/${encodeURIComponent(id)}`,
  report: (id: string) => `/bao-cao/${encodeURIComponent(id)}`,
  audit: (id: string) => `/bao-cao/${encodeURIComponent(id)}/nhat-ky`,
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
