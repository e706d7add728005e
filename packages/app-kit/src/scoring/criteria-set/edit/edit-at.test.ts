import { describe, expect, it } from 'vitest';
import { placeAfter, valueAt, withItem, withMoved, withoutItem, withValue } from './edit-at.ts';

const set = { scale: '100', criteria: [{ key: 'I' }, { key: 'II', children: [{ key: 'II.1' }] }] };

describe('a change at one place of a set', () => {
  it('leaves everything beside it as it is', () => {
    const changed = withValue(set, ['criteria', 1, 'children', 0, 'key'], 'II.a');
    expect(valueAt(changed, ['criteria', 1, 'children', 0, 'key'])).toBe('II.a');
    expect(changed.criteria[0]).toBe(set.criteria[0]);
    expect(valueAt(set, ['criteria', 1, 'children', 0, 'key'])).toBe('II.1');
  });

  it('adds at the end of a list and takes out of it', () => {
    const added = withItem(set, ['criteria'], { key: 'III' });
    expect(added.criteria.map(({ key }) => key)).toEqual(['I', 'II', 'III']);
    expect(withoutItem(added, ['criteria', 1]).criteria.map(({ key }) => key)).toEqual(['I', 'III']);
  });

  it('moves within the list and never out of it', () => {
    expect(withMoved(set, ['criteria', 0], 1).criteria.map(({ key }) => key)).toEqual(['II', 'I']);
    expect(withMoved(set, ['criteria', 0], -1)).toBe(set);
    expect(placeAfter(set, ['criteria', 0], 1)).toEqual(['criteria', 1]);
    expect(placeAfter(set, ['criteria', 1], 1)).toBeNull();
  });
});
