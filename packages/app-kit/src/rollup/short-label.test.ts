import { describe, expect, it } from 'vitest';
import { shortLabel } from './short-label.ts';

describe('a period where there is little room', () => {
  it('is named without its days', () => {
    expect(shortLabel('Tháng 10/2026 (15/09–14/10)')).toBe('Tháng 10/2026');
    expect(shortLabel('Quý III/2026')).toBe('Quý III/2026');
  });
});
