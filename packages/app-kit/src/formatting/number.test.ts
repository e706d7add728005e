import { describe, expect, it } from 'vitest';
import { formatDayText, formatNumberText } from './number.ts';

describe('numbers as people read them', () => {
  it('groups thousands by dots and marks decimals by a comma in Vietnamese', () => {
    expect(formatNumberText('1714', 'vi')).toBe('1.714');
    expect(formatNumberText('2.2', 'vi')).toBe('2,2');
    expect(formatNumberText('1234567.89', 'vi')).toBe('1.234.567,89');
    expect(formatNumberText('-1200', 'vi')).toBe('-1.200');
  });

  it('turns the marks round in English', () => {
    expect(formatNumberText('1234567.89', 'en')).toBe('1,234,567.89');
  });

  it('loses no digit of a number longer than a binary float holds', () => {
    expect(formatNumberText('12345678901234567890.12', 'vi')).toBe('12.345.678.901.234.567.890,12');
  });

  it('leaves what is no number alone', () => {
    expect(formatNumberText('', 'vi')).toBe('');
    expect(formatNumberText('1e30', 'vi')).toBe('1e30');
  });
});

describe('days', () => {
  it('are written dd/MM/yyyy', () => {
    expect(formatDayText('2026-11-14')).toBe('14/11/2026');
  });
});
