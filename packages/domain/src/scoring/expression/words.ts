import type { FaultWords } from '../../programme/index.ts';
import type { ExpressionFaultCode } from './fault.ts';

/** What is wrong with an expression, and what to do. */
export const EXPRESSION_FAULT_WORDS: FaultWords<ExpressionFaultCode> = {
  EXPRESSION_EMPTY: { vi: 'Hãy nhập biểu thức tính điểm.', en: 'Give the expression.' },
  EXPRESSION_TOO_LONG: {
    vi: 'Biểu thức dài {length} ký tự, chỉ được tối đa {most}. Hãy rút gọn.',
    en: 'The expression has {length} characters, at most {most} are allowed. Shorten it.',
  },
  EXPRESSION_TOO_DEEP: {
    vi: 'Từ ký tự thứ {position}, biểu thức lồng quá {most} lớp. Hãy bớt ngoặc.',
    en: 'From character {position} the expression is nested more than {most} deep. Use fewer parentheses.',
  },
  EXPRESSION_TOO_LARGE: {
    vi: 'Biểu thức có hơn {most} số, số liệu và phép tính. Hãy tách thành nhiều tiêu chí.',
    en: 'The expression has more than {most} numbers, inputs and operations. Divide it into several criteria.',
  },
  UNKNOWN_INPUT: {
    vi: 'Ký tự thứ {position}: tiêu chí này không có số liệu tên “{found}”.',
    en: 'Character {position}: this criterion has no input named “{found}”.',
  },
  UNKNOWN_CHARACTER: {
    vi: 'Ký tự thứ {position}: không dùng được “{found}” trong biểu thức.',
    en: 'Character {position}: “{found}” cannot be used in an expression.',
  },
  NUMBER_NOT_PLAIN: {
    vi: 'Ký tự thứ {position}: “{found}” chưa phải là số. Hãy viết như 1714 hoặc 2.2.',
    en: 'Character {position}: “{found}” is not a number. Write it like 1714 or 2.2.',
  },
  COMMA_OUTSIDE_CALL: {
    vi: 'Ký tự thứ {position}: dấu phẩy chỉ dùng giữa các giá trị của min, max. Phần lẻ viết sau dấu chấm: 2.2.',
    en: 'Character {position}: a comma stands only between the values of min and max. Write decimals as 2.2.',
  },
  OPERANDS_WRONG: {
    vi: 'Ký tự thứ {position}: {found} cần {needed} giá trị trong ngoặc. min, max cần từ hai giá trị, abs cần một.',
    en: 'Character {position}: {found} needs {needed} values. min and max take two or more, abs takes one.',
  },
  NOT_EXPECTED: {
    vi: 'Ký tự thứ {position}: “{found}” không đứng được ở đây.',
    en: 'Character {position}: “{found}” cannot stand here.',
  },
  ENDS_TOO_EARLY: {
    vi: 'Biểu thức còn thiếu phần cuối. Hãy kiểm tra dấu ngoặc và phép tính sau cùng.',
    en: 'The expression ends too early. Check the parentheses and the last operation.',
  },
};
