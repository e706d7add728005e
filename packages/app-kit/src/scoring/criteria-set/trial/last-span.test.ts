import { day } from '@danvan/domain/kernel';
import { expect, it } from 'vitest';
import { lastSpan } from './last-span.ts';

it('the last year of emulation is the one that ended on 15/11', () => {
  expect(lastSpan(day('2026-11-22'))).toEqual({ from: '2025-11-16', to: '2026-11-15' });
  expect(lastSpan(day('2026-11-15'))).toEqual({ from: '2024-11-16', to: '2025-11-15' });
});
