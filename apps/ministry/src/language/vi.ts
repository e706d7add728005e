/** Words of the ministry's app; the source of the keys. */
export const vi = {
  'nav.home': 'Tiến độ kỳ báo cáo',
  'home.title': 'Tiến độ kỳ báo cáo',
  'home.purpose': 'Đơn vị nào đã nộp, đơn vị nào chậm, điểm gì nổi bật.',
} as const;
