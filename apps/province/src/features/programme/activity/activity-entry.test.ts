import { day } from '@danvan/domain/kernel';
import { expect, it } from 'vitest';
import { emptyEntry, inputOf, typedCount, withCount } from './activity-entry.ts';

const EMPTY = emptyEntry(day('2026-11-22'));

it('a count comes back into the form as one types it', () => {
  expect(typedCount({ value: '1714', qualifier: 'EXACT' })).toBe('1.714');
  expect(typedCount({ value: '1200', qualifier: 'OVER' })).toBe('trên 1.200');
});

it('each further count begins with another unit of measure', () => {
  const three = withCount(withCount(withCount(EMPTY)));
  expect(new Set(three.counts.map(({ measure }) => measure)).size).toBe(3);
  expect(new Set(three.counts.map(({ key }) => key)).size).toBe(3);
});

it('only a commendation sends who decided and who handed it over', () => {
  const filled = { ...EMPTY, form: 'Giấy khen', issuers: [{ id: 'ubnd', name: 'UBND' }] };
  expect(inputOf(filled).commendation).toBeNull();
  expect(inputOf({ ...filled, kind: 'COMMENDATION' }).commendation).toEqual({
    form: 'Giấy khen',
    issuerIds: ['ubnd'],
    presenterId: null,
  });
});
