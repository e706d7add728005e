import { expect, it } from 'vitest';
import { livingFirst } from './living-first.ts';

it('shows today’s Quảng Ngãi before the one that ended in 2025, and leaves the rest in its place', () => {
  const found = [
    { id: 'old', name: 'Công an tỉnh Quảng Ngãi', existsTo: '2025-07-01' },
    { id: 'city', name: 'Công an thành phố Quảng Ngãi', existsTo: '2025-03-01' },
    { id: 'new', name: 'Công an tỉnh Quảng Ngãi', existsTo: null },
  ];
  expect(livingFirst(found).map((unit) => unit.id)).toEqual(['new', 'old', 'city']);
});
