import type { Comparison } from '../form/model.ts';
import type { Language, LocalText } from '../language.ts';
import type { Finding } from '../report/finding.ts';
import { type IndicatorNames, number, type Phrases, plainly } from './phrase.ts';

const RELATIONS: Readonly<Record<Comparison, LocalText>> = {
  EQUAL: { vi: 'bằng', en: 'equal to' },
  AT_MOST: { vi: 'không lớn hơn', en: 'at most' },
  LESS: { vi: 'nhỏ hơn', en: 'less than' },
  AT_LEAST: { vi: 'không nhỏ hơn', en: 'at least' },
  MORE: { vi: 'lớn hơn', en: 'more than' },
};

const comparison = (
  { left, operator, right }: Extract<Finding, { code: 'COMPARISON_FAILS' }>,
  language: Language,
): string => {
  const [shownLeft, shownRight] = [number(left, language), number(right, language)];
  const relation = RELATIONS[operator][language];
  return language === 'vi'
    ? `Số này (${shownLeft}) cần ${relation} ${shownRight}. Hãy kiểm tra lại.`
    : `This figure (${shownLeft}) should be ${relation} ${shownRight}. Please check it.`;
};

const range = (
  { minimum, maximum }: Extract<Finding, { code: 'OUT_OF_USUAL_RANGE' }>,
  language: Language,
): string => {
  const [from, to] = language === 'vi' ? ['từ', 'đến'] : ['from', 'to'];
  const bounds = [
    minimum && `${from} ${number(minimum, language)}`,
    maximum && `${to} ${number(maximum, language)}`,
  ];
  const shown = bounds.filter(Boolean).join(' ');
  return language === 'vi'
    ? `Giá trị thường gặp là ${shown}. Hãy kiểm tra lại, nếu đúng thì ghi chú.`
    : `The usual value is ${shown}. Please check it; if it is right, add a note.`;
};

const FINDING_WORDS: Phrases<Finding> = {
  NOTHING_REPORTED: plainly(
    'Báo cáo chưa có số liệu nào. Nếu không phát sinh, hãy nhập 0.',
    'The report has no figure yet. If there was nothing, enter 0.',
  ),
  REQUIRED_MISSING: plainly(
    'Chỉ tiêu bắt buộc. Hãy nhập số liệu; nếu không phát sinh, nhập 0.',
    'This one is required. Enter a figure; if there was nothing, enter 0.',
  ),
  PAIR_HALF_MISSING: ({ other }, names) => ({
    vi: `Chỉ tiêu này đi cùng “${names(other).vi}” đã có số liệu. Hãy nhập cả hai.`,
    en: `It goes with “${names(other).en}”, which has a figure. Enter both.`,
  }),
  PAIR_HALF_ZERO: ({ other }, names) => ({
    vi: `Số này bằng 0 trong khi “${names(other).vi}” có số liệu. Hãy kiểm tra lại, nếu đúng thì ghi chú.`,
    en: `It is 0 while “${names(other).en}” is not. Please check it; if it is right, add a note.`,
  }),
  COMPARISON_FAILS: (finding) =>
    finding.message ?? { vi: comparison(finding, 'vi'), en: comparison(finding, 'en') },
  SUM_DIFFERS: ({ total, parts }) => ({
    vi: `Tổng là ${number(total, 'vi')} nhưng các phần cộng lại được ${number(parts, 'vi')}. Hãy kiểm tra lại.`,
    en: `The total is ${number(total, 'en')}, but the parts add up to ${number(parts, 'en')}. Please check them.`,
  }),
  OUT_OF_USUAL_RANGE: (finding) => ({ vi: range(finding, 'vi'), en: range(finding, 'en') }),
  UNUSUAL_CHANGE: ({ previous, factor }) => ({
    vi: `Kỳ trước là ${number(previous, 'vi')}, chênh hơn ${number(factor, 'vi')} lần. Hãy kiểm tra lại, nếu đúng thì ghi chú.`,
    en: `It was ${number(previous, 'en')} last period, over ${number(factor, 'en')} times apart. Please check it; if it is right, add a note.`,
  }),
};

/** A finding in words; `names` gives the indicators' names. */
export const wordFinding = (finding: Finding, language: Language, names: IndicatorNames): string => {
  const phrase = FINDING_WORDS[finding.code] as Phrases<Finding>[keyof Phrases<Finding>];
  return (phrase as (finding: Finding, names: IndicatorNames) => LocalText)(finding, names)[language];
};
