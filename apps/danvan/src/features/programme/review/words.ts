/** Words of the review of a programme, in both languages. */
export const reviewVi = {
  'review.title': 'Tổng hợp đánh giá',
  'review.titleOf': 'Tổng hợp đánh giá: {programme}',
  'review.purpose': 'Mọi đánh giá của các đơn vị trong kỳ, xếp theo bố cục báo cáo sơ kết, tổng kết.',
  'review.firstDay': 'Từ ngày',
  'review.lastDay': 'Đến ngày',
  'review.print': 'In',
  'review.time': 'Kỳ đánh giá: {time}',
  'review.none': 'Chưa có đánh giá nào trong kỳ này',
  'review.none.words':
    'Đánh giá ghi tại hội nghị, kiểm tra hoặc trang chương trình sẽ hiện ở đây. Có thể chọn kỳ khác.',
  'review.badTime': 'Ngày kết thúc sớm hơn ngày bắt đầu. Hãy chọn lại kỳ.',
  'review.explains': 'về hạn chế: {text}',
  'review.counted': '{statements} đánh giá của {units} đơn vị',
} as const;

export const reviewEn: Readonly<Record<keyof typeof reviewVi, string>> = {
  'review.title': 'Collected statements',
  'review.titleOf': 'Collected statements: {programme}',
  'review.purpose': 'What all units said in the time, under the headings of a review report.',
  'review.firstDay': 'From',
  'review.lastDay': 'To',
  'review.print': 'Print',
  'review.time': 'Time reviewed: {time}',
  'review.none': 'No statement in this time',
  'review.none.words':
    'What is recorded at a meeting, an inspection or on the page of the programme appears here. Choose another time.',
  'review.badTime': 'It ends before it starts. Choose again.',
  'review.explains': 'on the limitation: {text}',
  'review.counted': '{statements} statements of {units} units',
};
