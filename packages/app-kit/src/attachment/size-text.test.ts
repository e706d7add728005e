import { describe, expect, it } from 'vitest';
import { formatNumberText } from '../formatting/number.ts';
import { sizeText } from './size-text.ts';

describe('the size of a file', () => {
  it.each([
    [1, '1 kB'],
    [36_619, '36 kB'],
    [1_048_576, '1 MB'],
    [1_468_006, '1,4 MB'],
    [20_971_520, '20 MB'],
  ])('of %i bytes is said as %s', (bytes, said) => {
    expect(sizeText(bytes, (plain) => formatNumberText(String(plain), 'vi'))).toBe(said);
  });
});
