import type { WorkPaths } from '@danvan/app-kit/programme/record';

/** Addresses of this app's pages. */
export const paths = {
  home: '/',
  figures: '/so-lieu-chung',
  programmes: '/chuong-trinh',
  meetings: '/hoi-nghi',
  inspections: '/kiem-tra',
  models: '/mo-hinh',
  documents: '/van-ban',
  stories: '/tu-lieu',
  story: (id: string) => `/tu-lieu/${encodeURIComponent(id)}`,
  programme: (id: string) => `/chuong-trinh/${encodeURIComponent(id)}`,
  plans: '/ke-hoach',
  review: (id: string) => `/chuong-trinh/${encodeURIComponent(id)}/danh-gia`,
  plan: (id: string) => `/ke-hoach/${encodeURIComponent(id)}`,
  task: (id: string) => `/nhiem-vu/${encodeURIComponent(id)}`,
  meeting: (id: string) => `/hoi-nghi/${encodeURIComponent(id)}`,
  inspection: (id: string) => `/kiem-tra/${encodeURIComponent(id)}`,
  model: (id: string) => `/mo-hinh/${encodeURIComponent(id)}`,
  document: (id: string) => `/van-ban/${encodeURIComponent(id)}`,
  progress: '/tien-do',
  table: '/so-lieu',
  decade: '/kon-tum',
  units: '/don-vi',
  unit: (id: string) => `/don-vi/${encodeURIComponent(id)}`,
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
