import type { Qualifier } from '../../kernel/index.ts';
import type { Language } from '../language.ts';

/** How a qualifier stands before a number ("trên 1.200"). */
export const QUALIFIER_WORDS: Record<Language, Record<Qualifier, string>> = {
  vi: { EXACT: '', OVER: 'trên', AT_LEAST: 'ít nhất', NEARLY: 'gần', APPROXIMATELY: 'khoảng' },
  en: { EXACT: '', OVER: 'over', AT_LEAST: 'at least', NEARLY: 'nearly', APPROXIMATELY: 'about' },
};

/** What people write before a number, longest first where one begins with another. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:≥|>=|ít nhất|tối thiểu|không dưới|at least)\s*/u, 'AT_LEAST'],
  [/^(?:>|trên|hơn|over|more than)\s*/u, 'OVER'],
  [/^(?:<|gần|dưới|nearly|almost)\s*/u, 'NEARLY'],
  [/^(?:≈|~|khoảng|chừng|xấp xỉ|about|approximately)\s*/u, 'APPROXIMATELY'],
  [/^=\s*/u, 'EXACT'],
];
const OR_MORE = /^(?:từ\s+)?(.*\S)\s+trở\s+lên$/u;

/** Parts the qualifier from the number. Expects NFC, lower case, plain single spaces. */
export const splitQualifier = (text: string): { readonly number: string; readonly qualifier: Qualifier } => {
  const orMore = OR_MORE.exec(text)?.[1];
  if (orMore !== undefined) return { number: orMore, qualifier: 'AT_LEAST' };
  for (const [pattern, qualifier] of BEFORE) {
    const found = pattern.exec(text);
    if (found) return { number: text.slice(found[0].length), qualifier };
  }
  return { number: text, qualifier: 'EXACT' };
};
