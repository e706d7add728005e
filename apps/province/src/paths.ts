/** Addresses of this app's pages. */
export const paths = {
  home: '/',
  tasks: '/nhiem-vu',
  plans: '/ke-hoach',
  models: '/mo-hinh',
  activities: '/hoat-dong',
  inspections: '/kiem-tra',
} as const;
