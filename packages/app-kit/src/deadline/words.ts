/** Words of deadlines, in both languages. */
export const deadlineVi = {
  'due.left': 'còn {days} ngày',
  'due.today': 'hạn cuối hôm nay',
  'due.past': 'quá hạn {days} ngày',
  'due.on': 'hạn {day}',
} as const;

export const deadlineEn: Readonly<Record<keyof typeof deadlineVi, string>> = {
  'due.left': '{days, plural, one {# day} other {# days}} left',
  'due.today': 'due today',
  'due.past': '{days, plural, one {# day} other {# days}} overdue',
  'due.on': 'due {day}',
};
