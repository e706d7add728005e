/** Addresses of this app's pages. */
export const paths = {
  home: '/',
  programmes: '/chuong-trinh',
  models: '/mo-hinh',
  followUp: '/theo-doi',
  queue: '/duyet',
  table: '/so-lieu',
  units: '/don-vi',
  periods: '/ky-bao-cao',
  unit: (id: string) => `/don-vi/${encodeURIComponent(id)}`,
  report: (id: string) => `/bao-cao/${encodeURIComponent(id)}`,
  audit: (id: string) => `/bao-cao/${encodeURIComponent(id)}/nhat-ky`,
} as const;
