/** Words of statements and of what a review collects of them, in both languages. */
export const statementVi = {
  'statement.title': 'Đánh giá',
  'statement.add': 'Ghi đánh giá',
  'statement.revise': 'Sửa đánh giá',
  'statement.reviseOne': 'Sửa: {text}',
  'statement.kind': 'Loại',
  'statement.nature': 'Nguyên nhân',
  'statement.explains': 'Giải thích cho hạn chế',
  'statement.explains.none': 'Chưa có hạn chế nào được ghi ở đây. Hãy ghi hạn chế trước.',
  'statement.explained': 'Nguyên nhân của: {text}',
  'statement.text': 'Nội dung',
  'statement.text.hint': 'Viết cho nội dung, không nêu thông tin của cá nhân.',
  'statement.position': 'Số thứ tự trong văn bản',
  'statement.firstDay': 'Đánh giá từ ngày',
  'statement.lastDay': 'Đến ngày',
  'statement.by': '{unit}, {time}',
  'statement.none': 'Chưa có đánh giá nào',
  'statement.none.words':
    'Ưu điểm, hạn chế, nguyên nhân, bài học và đề xuất ghi ở đây sẽ tự vào báo cáo sơ kết, tổng kết.',
  'statement.more': 'Còn {count} đánh giá khác trong kỳ này; thu hẹp kỳ để xem.',
} as const;

export const statementEn: Readonly<Record<keyof typeof statementVi, string>> = {
  'statement.title': 'Assessment',
  'statement.add': 'Record a statement',
  'statement.revise': 'Say it anew',
  'statement.reviseOne': 'Say anew: {text}',
  'statement.kind': 'Kind',
  'statement.nature': 'Cause',
  'statement.explains': 'Explains the limitation',
  'statement.explains.none': 'No limitation is recorded here yet. Record it first.',
  'statement.explained': 'Cause of: {text}',
  'statement.text': 'Text',
  'statement.text.hint': 'Write about the work; nothing about individuals.',
  'statement.position': 'Number in the document',
  'statement.firstDay': 'About the time from',
  'statement.lastDay': 'To',
  'statement.by': '{unit}, {time}',
  'statement.none': 'No statement yet',
  'statement.none.words':
    'Strengths, limitations, causes, lessons and proposals recorded here enter the review by themselves.',
  'statement.more': '{count} more in this time; narrow it to see them.',
};
