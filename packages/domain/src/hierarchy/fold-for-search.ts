const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’‘ʼ`´′]/gu;
const DASHES = /[-–—]/gu;
const SPACES = /\s+/gu;

/**
 * The form in which names are compared when searching (hierarchy.md §4.6): without marks, đ as d, without
 * apostrophes, dashes as spaces, lower case, single spaces. "Đắk Tô" is found by "dak to", "Hoà" by "Hòa", "Ea H’Leo" by "ea h'leo".
 */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .replace(APOSTROPHES, '')
    .replace(DASHES, ' ')
    .toLowerCase()
    .replace(SPACES, ' ')
    .trim();
