/** Addresses of this app's pages. */
export const paths = {
  home: '/',
  progress: '/tien-do',
  table: '/so-lieu',
  decade: '/kon-tum',
  units: '/don-vi',
  unit: (id: string) => `/don-vi/${encodeURIComponent(id)}`,
} as const;
