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
  plans: '/ke-hoach',
  review: (id: string) => `/chuong-trinh/${encodeURIComponent(id)}/danh-gia`,
  progress: '/tien-do',
  table: '/so-lieu',
  decade: '/kon-tum',
  units: '/don-vi',
  unit: (id: string) => `/don-vi/${encodeURIComponent(id)}`,
} as const;
