import { describe, expect, it } from 'vitest';
import { readTypedDay } from './typed-day.ts';

describe('a day as people type it', () => {
  it('has the date first, then the month', () => {
    expect(readTypedDay('01/07/2025')).toBe('2025-07-01');
    expect(readTypedDay(' 1-7-2025 ')).toBe('2025-07-01');
  });

  it('is refused when no calendar has it or the year is short', () => {
    expect(readTypedDay('30/02/2025')).toBeNull();
    expect(readTypedDay('13/13/2025')).toBeNull();
    expect(readTypedDay('01/07/25')).toBeNull();
  });
});
