import { describe, expect, it } from 'vitest';
import { emptyLine } from './figure-line.ts';
import { keepUnsaved, readUnsaved, type Shelf } from './unsaved-store.ts';

const shelf = (): Shelf & { held: Map<string, string> } => {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
};
const pending = new Map([
  ['A', { line: { ...emptyLine('A'), state: 'REPORTED' as const, entry: '5' }, base: emptyLine('A') }],
]);

describe('what is not yet saved', () => {
  it('is found again after the page was closed, by the same user only', () => {
    const place = shelf();
    keepUnsaved(place, 'user', 'report', pending);
    expect(readUnsaved(place, 'user', 'report')).toEqual(pending);
    expect(readUnsaved(place, 'other', 'report').size).toBe(0);
  });

  it('leaves no trace once all is saved', () => {
    const place = shelf();
    keepUnsaved(place, 'user', 'report', pending);
    keepUnsaved(place, 'user', 'report', new Map());
    expect(place.held.size).toBe(0);
  });

  it('passes over what somebody else put there', () => {
    const place = shelf();
    place.setItem('danvan.unsaved.user.report', '[{"line":1},null,"x"]');
    expect(readUnsaved(place, 'user', 'report').size).toBe(0);
    place.setItem('danvan.unsaved.user.report', '{');
    expect(readUnsaved(place, 'user', 'report').size).toBe(0);
  });
});
