import type { FiguresFaultReason, TooManyFigures } from '../figure/make-figures.ts';
import type { FigureState } from '../indicator.ts';
import type { LocalText } from '../language.ts';
import { FIGURE_STATE_LABELS, QUALIFIER_LABELS } from './labels.ts';
import { choices, number, type Phrases, plainly } from './phrase.ts';

const IDENTIFIERS = {
  IDENTITY_NUMBER: { vi: 'số căn cước', en: 'an identity number' },
  PHONE: { vi: 'số điện thoại', en: 'a phone number' },
  EMAIL: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
} as const;

const valueNotExpected = ({ state }: { readonly state: FigureState }): LocalText => {
  const { vi, en } = FIGURE_STATE_LABELS[state];
  return {
    vi: `Đã chọn “${vi}” thì ô này để trống. Xóa nội dung hoặc chọn lại.`,
    en: `With “${en}” this field stays empty. Clear it, or choose again.`,
  };
};

/** What is wrong with a figure as entered, and what to do. */
export const FIGURE_WORDS: Phrases<FiguresFaultReason | TooManyFigures> = {
  NOT_A_NUMBER: ({ text }) => ({
    vi:
      text === ''
        ? 'Hãy nhập một số, ví dụ 1.714.'
        : `“${text}” chưa phải là số. Hãy nhập số, ví dụ 1.714 hoặc 2,2.`,
    en:
      text === '' ? 'Enter a number, e.g. 1.714.' : `“${text}” is not a number. Enter it like 1.714 or 2,2.`,
  }),
  AMBIGUOUS_NUMBER: ({ text, readings }) => ({
    vi: `“${text}” có thể hiểu là ${choices(readings, 'vi')}. Hãy nhập lại: dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân.`,
    en: `“${text}” may mean ${choices(readings, 'en')}. Type it again: the dot parts thousands, the comma decimals.`,
  }),
  TOO_LARGE: ({ digits }) => ({
    vi: `Số quá lớn: tối đa ${digits} chữ số. Hãy kiểm tra lại.`,
    en: `The number is too large: at most ${digits} digits. Please check it.`,
  }),
  DECIMALS_NOT_ALLOWED: ({ decimals }) => ({
    vi:
      decimals === 0
        ? 'Chỉ tiêu này là số nguyên. Hãy bỏ phần thập phân.'
        : `Chỉ tiêu này có nhiều nhất ${decimals} chữ số thập phân.`,
    en:
      decimals === 0
        ? 'This indicator is a whole number. Leave the decimals out.'
        : `This indicator has at most ${decimals} decimals.`,
  }),
  NEGATIVE: plainly(
    'Số liệu không thể âm. Hãy nhập số từ 0 trở lên.',
    'It cannot be negative. Enter 0 or more.',
  ),
  BELOW_MINIMUM: ({ minimum }) => ({
    vi: `Giá trị nhỏ nhất là ${number(minimum, 'vi')}. Hãy kiểm tra lại.`,
    en: `The least possible value is ${number(minimum, 'en')}. Please check it.`,
  }),
  ABOVE_MAXIMUM: ({ maximum }) => ({
    vi: `Giá trị lớn nhất là ${number(maximum, 'vi')}. Hãy kiểm tra lại.`,
    en: `The greatest possible value is ${number(maximum, 'en')}. Please check it.`,
  }),
  NOT_YES_OR_NO: plainly('Hãy nhập “có” hoặc “không”.', 'Enter “có” (yes) or “không” (no).'),
  VALUE_REQUIRED: plainly(
    'Hãy nhập số liệu, hoặc chọn “Chưa có số liệu” hay “Không áp dụng”.',
    'Enter a figure, or choose “Missing” or “Not applicable”.',
  ),
  VALUE_NOT_EXPECTED: valueNotExpected,
  NOT_ZERO: ({ value }) => ({
    vi: `Đã chọn “Không phát sinh” nhưng số đã nhập là ${number(value, 'vi')}. Hãy nhập 0 hoặc chọn “Có số liệu”.`,
    en: `“Zero” is chosen, but ${number(value, 'en')} is entered. Enter 0 or choose “Reported”.`,
  }),
  QUALIFIER_NOT_ALLOWED: plainly(
    'Ở đây cần số chính xác, không dùng “trên”, “gần” hay “khoảng”.',
    'An exact value is needed here, without “over”, “nearly” or “about”.',
  ),
  QUALIFIERS_DISAGREE: ({ typed, chosen }) => ({
    vi: `Đã nhập “${QUALIFIER_LABELS[typed].vi}” nhưng lại chọn “${QUALIFIER_LABELS[chosen].vi}”. Hãy giữ một trong hai.`,
    en: `“${QUALIFIER_LABELS[typed].en}” is typed, but “${QUALIFIER_LABELS[chosen].en}” is chosen. Keep one of them.`,
  }),
  RATIO_PART_MISSING: plainly('Hãy nhập cả tử số và mẫu số.', 'Enter both numerator and denominator.'),
  DENOMINATOR_ZERO: plainly(
    'Mẫu số phải lớn hơn 0. Nếu không có đối tượng nào, hãy chọn “Không áp dụng”.',
    'The denominator must be above 0. If there is nothing to count, choose “Not applicable”.',
  ),
  PARTS_NOT_EXPECTED: plainly(
    'Chỉ tiêu này không có tử số và mẫu số. Hãy để trống.',
    'This indicator has no numerator and denominator. Leave them empty.',
  ),
  RATIO_DISAGREES: ({ expected }) => ({
    vi: `Tính từ tử số và mẫu số thì được ${number(expected, 'vi')}. Hãy kiểm tra lại ba số.`,
    en: `Numerator and denominator give ${number(expected, 'en')}. Please check the three numbers.`,
  }),
  PERSONAL_IDENTIFIER: ({ kind }) => ({
    vi: `Nội dung này có vẻ chứa ${IDENTIFIERS[kind].vi}. Hệ thống chỉ lưu số liệu tổng hợp, hãy bỏ thông tin cá nhân.`,
    en: `This text seems to carry ${IDENTIFIERS[kind].en}. Only aggregates are kept here: leave personal data out.`,
  }),
  NOTE_TOO_LONG: ({ longest }) => ({
    vi: `Nội dung quá dài: tối đa ${number(String(longest), 'vi')} ký tự. Hãy rút gọn.`,
    en: `The text is too long: at most ${number(String(longest), 'en')} characters. Please shorten it.`,
  }),
  NOT_IN_FORM: plainly(
    'Chỉ tiêu này không có trong biểu mẫu. Hãy tải lại trang để nhận biểu mẫu mới nhất.',
    'This indicator is not in the form. Reload the page to get the current form.',
  ),
  INDICATOR_REPEATED: plainly(
    'Chỉ tiêu này được gửi hai lần. Hãy giữ một số liệu.',
    'This indicator was sent twice. Keep one figure.',
  ),
  TOO_MANY_FIGURES: ({ most }) => ({
    vi: `Biểu mẫu có ${number(String(most), 'vi')} chỉ tiêu nhưng đã gửi nhiều số liệu hơn. Hãy tải lại trang rồi nhập lại.`,
    en: `The form has ${number(String(most), 'en')} indicators, but more figures were sent. Reload the page and enter them again.`,
  }),
};
