/**
 * quyết định, nghị quyết, chỉ thị, chương trình, kế hoạch, báo cáo, luật, nghị định, thông tư, hướng dẫn, kết luận,
 * thông báo kết luận, quy chế, quy định, công văn, khác.
 */
export const DOCUMENT_TYPES = [
  'DECISION',
  'RESOLUTION',
  'DIRECTIVE',
  'PROGRAMME',
  'PLAN',
  'REPORT',
  'LAW',
  'DECREE',
  'CIRCULAR',
  'GUIDANCE',
  'CONCLUSION',
  'CONCLUSION_NOTICE',
  'STATUTE',
  'RULES',
  'OFFICIAL_LETTER',
  'OTHER',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** The signs that offices put into a number, and the type of document that each stands for. */
const TYPE_SIGNS: readonly (readonly [string, DocumentType])[] = [
  ['CTrPH', 'PROGRAMME'],
  ['CTrHĐ', 'PROGRAMME'],
  ['CTr', 'PROGRAMME'],
  ['CTPH', 'PROGRAMME'],
  ['CTHĐ', 'PROGRAMME'],
  ['QyĐ', 'RULES'],
  ['QĐi', 'RULES'],
  ['QĐ', 'DECISION'],
  ['NQ', 'RESOLUTION'],
  ['NĐ', 'DECREE'],
  ['CT', 'DIRECTIVE'],
  ['KH', 'PLAN'],
  ['BC', 'REPORT'],
  ['HD', 'GUIDANCE'],
  ['KL', 'CONCLUSION'],
  ['TB', 'CONCLUSION_NOTICE'],
  ['TT', 'CIRCULAR'],
  ['QC', 'STATUTE'],
  ['CV', 'OFFICIAL_LETTER'],
];

/** The type of document that a sign stands for ("QĐ", "ctr"); null when the sign is of no type. */
export const typeOfSign = (sign: string): DocumentType | null =>
  TYPE_SIGNS.find(([known]) => known.toLowerCase() === sign.toLowerCase())?.[1] ?? null;

const UPPER = /^\p{Lu}/u;
const hasLower = (sign: string): boolean => sign !== sign.toUpperCase();

/**
 * A sign of a type that the issuer's sign is written on to: "CTrĐUCA" → "CTr". Only signs with a small letter show
 * where they end: "BCA" is the ministry and no report (BC) of an office A.
 */
export const typeSignAtStartOf = (text: string): string | null => {
  const glued = TYPE_SIGNS.find(
    ([sign]) => hasLower(sign) && text.startsWith(sign) && UPPER.test(text.slice(sign.length)),
  );
  return glued?.[0] ?? null;
};
