/** Words of the pages of programmes, in both languages. */
export const programmeVi = {
  'programme.pick': 'Chọn chương trình',
  'programme.pickHint': 'Tên chương trình, số văn bản hoặc tên thường gọi',
  'programme.remove': 'Bỏ {name}',
  'programme.since': 'từ {when}',
  'programme.until': 'đến {when}',
  'programme.noSpan': 'không rõ thời gian',
} as const;

export const programmeEn: Readonly<Record<keyof typeof programmeVi, string>> = {
  'programme.pick': 'Choose a programme',
  'programme.pickHint': 'Its name, or the number or name of its document',
  'programme.remove': 'Remove {name}',
  'programme.since': 'from {when}',
  'programme.until': 'until {when}',
  'programme.noSpan': 'time unknown',
};
