/** Words of the local police's app; the source of the keys. */
export const vi = {
  'nav.home': 'Việc của tôi',
  'home.title': 'Việc của tôi',
  'home.purpose': 'Phải làm gì, trước ngày nào.',
} as const;
