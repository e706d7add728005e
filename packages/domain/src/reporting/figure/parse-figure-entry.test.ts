import { constantFrom, assert as holds, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, QUALIFIERS } from '../../kernel/index.ts';
import { figure, indicator, ratio } from '../testing.ts';
import { formatDecimal, formatFigure } from './format-figure.ts';
import { parseFigureEntry } from './parse-figure-entry.ts';

const count = indicator('TEAM_SECURITY');
const tenths = indicator('MONEY', { kind: 'MONEY', decimals: 1 });

const read = (text: string, of = count): string => {
  const parsed = parseFigureEntry(text, of);
  return parsed.ok ? `${parsed.value.qualifier} ${parsed.value.value.toFixed()}` : parsed.error.code;
};

describe('a figure as typed in Vietnamese notation', () => {
  it.each([
    ['1.714', 'EXACT 1714', 'facts.md §3, TEAM_SECURITY'],
    ['03', 'EXACT 3', 'facts.md §3: "03" is 3'],
    ['350.000', 'EXACT 350000', 'facts.md §3, LAUNCH_KEY_AREA'],
    ['trên 1.200', 'OVER 1200', 'facts.md §3, INFORMATION_ITEMS'],
    ['hơn 1.000', 'OVER 1000', 'facts.md §3, VOLUNTEER_DRIVE'],
    ['0', 'EXACT 0', ''],
    ['350 000', 'EXACT 350000', 'thousands parted by a space'],
    ['350\u00a0000', 'EXACT 350000', 'by a no-break space'],
    ['350\u202f000', 'EXACT 350000', 'by a narrow no-break space'],
    ['  1.714 \u00a0', 'EXACT 1714', 'with spaces around'],
    ['1.714 tổ', 'EXACT 1714', 'with its own unit of measure'],
    ['1.714tổ', 'EXACT 1714', ''],
    ['1.714 tổ'.normalize('NFD'), 'EXACT 1714', 'the same in NFD'],
    ['2,0', 'EXACT 2', 'a whole number written with decimals'],
    ['>1.200', 'OVER 1200', ''],
    ['> 1.200', 'OVER 1200', ''],
    ['≥ 1.200', 'AT_LEAST 1200', ''],
    ['>=1.200', 'AT_LEAST 1200', ''],
    ['ít nhất 50', 'AT_LEAST 50', ''],
    ['từ 50 trở lên', 'AT_LEAST 50', ''],
    ['50 trở lên', 'AT_LEAST 50', ''],
    ['gần 35', 'NEARLY 35', ''],
    ['< 35', 'NEARLY 35', ''],
    ['khoảng 40', 'APPROXIMATELY 40', ''],
    ['≈40', 'APPROXIMATELY 40', ''],
    ['~ 40', 'APPROXIMATELY 40', ''],
    ['TRÊN 1.200', 'OVER 1200', 'in capitals'],
    ['trên 1.200'.normalize('NFD'), 'OVER 1200', 'in NFD'],
    ['\u202a1.714\u202c', 'EXACT 1714', 'with the marks of direction that Excel and Word leave'],
    ['\u200f1\u00ad.714\ufeff', 'EXACT 1714', 'with other marks that nobody sees'],
    ['１．７１４', 'EXACT 1714', 'in wide digits of an East Asian keyboard'],
    ['１．７１４ tổ', 'EXACT 1714', ''],
  ])('“%s” reads %s (%s)', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads decimals where the indicator has them', () => {
    expect(read('2,2', tenths)).toBe('EXACT 2.2');
    expect(read('gần 35,5', tenths)).toBe('NEARLY 35.5');
    expect(read('1.234.567,8', tenths)).toBe('EXACT 1234567.8');
    expect(read('1.234.567,89', { ...tenths, decimals: 2 })).toBe('EXACT 1234567.89');
    expect(read('100%', ratio('COVERAGE'))).toBe('EXACT 100');
    expect(read('1,714', { ...tenths, decimals: 3 })).toBe('EXACT 1.714');
  });

  it.each([
    ['1,714', 'AMBIGUOUS_NUMBER'],
    ['1.71', 'AMBIGUOUS_NUMBER'],
    ['12.3456', 'AMBIGUOUS_NUMBER'],
    ['0.714', 'AMBIGUOUS_NUMBER'],
    ['1,714,000', 'AMBIGUOUS_NUMBER'],
    ['1,234.5', 'AMBIGUOUS_NUMBER'],
    ['một trăm', 'NOT_A_NUMBER'],
    ['', 'NOT_A_NUMBER'],
    ['1e30', 'NOT_A_NUMBER'],
    ['12abc', 'NOT_A_NUMBER'],
    ['1.714.00', 'NOT_A_NUMBER'],
    ['1..714', 'NOT_A_NUMBER'],
    ['1 71', 'NOT_A_NUMBER'],
    ['1\n714', 'NOT_A_NUMBER'],
    ['1\t714', 'NOT_A_NUMBER'],
    ['1.714.', 'NOT_A_NUMBER'],
    ['.5', 'NOT_A_NUMBER'],
    ['1.714,', 'NOT_A_NUMBER'],
    ['5😀', 'NOT_A_NUMBER'],
    ['－3', 'NEGATIVE'],
    ['1.714 206', 'NOT_A_NUMBER'],
    ['12 người', 'NOT_A_NUMBER'],
    ['0x10', 'NOT_A_NUMBER'],
    ['Infinity', 'NOT_A_NUMBER'],
    ['٣', 'NOT_A_NUMBER'],
    ['12²', 'NOT_A_NUMBER'],
    ['trên', 'NOT_A_NUMBER'],
    ['trên gần 5', 'NOT_A_NUMBER'],
    ['=1+1', 'NOT_A_NUMBER'],
    ['2,2', 'DECIMALS_NOT_ALLOWED'],
    ['-3', 'NEGATIVE'],
    ['−3', 'NEGATIVE'],
    [`1${'0'.repeat(30)}`, 'TOO_LARGE'],
    ['9'.repeat(5000), 'TOO_LARGE'],
  ])('“%s” for a count is refused as %s', (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  it('says in which ways an ambiguous number can be read', () => {
    expect(parseFigureEntry('1,714', count)).toEqual({
      ok: false,
      error: { code: 'AMBIGUOUS_NUMBER', text: '1,714', readings: ['1714', '1.714'] },
    });
  });

  it('keeps the bounds of the indicator', () => {
    const percent = ratio('COVERAGE', { minimum: decimal(10), maximum: decimal(100) });
    expect(read('100,1', percent)).toBe('ABOVE_MAXIMUM');
    expect(read('9,9', percent)).toBe('BELOW_MINIMUM');
    expect(read('-5', indicator('CHANGE', { minimum: decimal(-10) }))).toBe('EXACT -5');
    expect(read('-11', indicator('CHANGE', { minimum: decimal(-10) }))).toBe('BELOW_MINIMUM');
  });

  it('reads yes and no', () => {
    const yesNo = indicator('HAS_REGULATION', { kind: 'YES_NO', overUnits: 'COUNT_YES' });
    expect(read('Có', yesNo)).toBe('EXACT 1');
    expect(read('không'.normalize('NFD'), yesNo)).toBe('EXACT 0');
    expect(read('2', yesNo)).toBe('NOT_YES_OR_NO');
  });
});

describe('a figure as printed', () => {
  it('follows the notation of the language', () => {
    expect(formatDecimal(decimal('1714'), 'vi')).toBe('1.714');
    expect(formatDecimal(decimal('1714'), 'en')).toBe('1,714');
    expect(formatDecimal(decimal('2.2'), 'vi')).toBe('2,2');
    expect(formatDecimal(decimal('-1234567.89'), 'vi')).toBe('-1.234.567,89');
    expect(formatDecimal(decimal('999'), 'vi')).toBe('999');
  });

  it('carries its qualifier (documents.md: trên 1.200; gần 35)', () => {
    const over = figure('INFORMATION_ITEMS', 1200, { qualifier: 'OVER' });
    expect(formatFigure(over, count, 'vi')).toBe('trên 1.200');
    expect(formatFigure(over, count, 'en')).toBe('over 1,200');
    expect(formatFigure(figure('X', 35, { qualifier: 'NEARLY' }), count, 'vi')).toBe('gần 35');
  });

  it('is read back as the same figure, whatever number, qualifier and notation', () => {
    const anyFigure = record({
      scaled: integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      decimals: integer({ min: 0, max: 6 }),
      qualifier: constantFrom(...QUALIFIERS),
      form: constantFrom('NFC', 'NFD'),
    });
    holds(
      property(anyFigure, ({ scaled, decimals, qualifier, form }) => {
        const value = decimal(scaled).times(decimal(10).pow(-decimals));
        const of = indicator('ANY', { decimals });
        const printed = formatFigure(figure('ANY', value.toFixed(), { qualifier }), of, 'vi');
        const parsed = parseFigureEntry(printed.normalize(form), of);
        expect(parsed).toEqual({ ok: true, value: { value, qualifier } });
      }),
    );
  });
});
