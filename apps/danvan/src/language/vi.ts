/** Words of the commission's app; the source of the keys. */
export const vi = {
  'nav.home': 'Bức tranh chung',
  'home.title': 'Bức tranh chung',
  'home.purpose': 'Đã thống nhất những gì, nay đến đâu.',
} as const;
