/** Words that every record of the coordination work needs, in both languages. */
export const recordVi = {
  'record.published': 'theo văn bản công bố',
  'record.history': 'Quá trình xử lý',
} as const;

export const recordEn: Readonly<Record<keyof typeof recordVi, string>> = {
  'record.published': 'from a published document',
  'record.history': 'What was done',
};
