import { describe, expect, it } from 'vitest';
import { groupsOf, shownGroup } from './groups-of.ts';

const SUBJECTS = [
  { id: 'u1', name: 'A', group: 'x', groupName: 'Cụm số 10' },
  { id: 'u2', name: 'B', group: 'y', groupName: 'Cụm số 2' },
  { id: 'u3', name: 'C', group: 'y', groupName: 'Cụm số 2' },
];

describe('the clusters of a round', () => {
  it('stand once each, in the order of their names, number 2 before number 10', () => {
    expect(groupsOf(SUBJECTS).map(({ name }) => name)).toEqual(['Cụm số 2', 'Cụm số 10']);
  });

  it.each([
    ['the one chosen', 'x', 'u2', 'x'],
    ['that of one’s own unit', null, 'u1', 'x'],
    ['that of one’s own unit where the address names none there is', 'nowhere', 'u1', 'x'],
    ['the first for whoever is not scored', null, 'bca', 'y'],
  ])('open with %s', (_, chosen, own, expected) => {
    expect(shownGroup(SUBJECTS, chosen, own)).toBe(expected);
  });

  it('are none where nobody is scored', () => {
    expect(shownGroup([], null, 'u1')).toBeNull();
  });
});
