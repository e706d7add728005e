import { expect, it } from 'vitest';
import { isWithin, selectionFor } from './selection.ts';

it('a fault opens the criterion or the part of the set in which it is mended', () => {
  expect(selectionFor(['criteria', 1, 'children', 0, 'rule', 'half'])).toEqual({
    section: 'criteria',
    path: ['criteria', 1, 'children', 0],
  });
  expect(selectionFor(['criteria'])).toEqual({ section: 'criteria', path: [] });
  expect(selectionFor(['quota', 'share'])).toEqual({ section: 'ties', path: [] });
  expect(selectionFor(['scale'])).toEqual({ section: 'set', path: [] });
});

it('a fault concerns everything in which it lies, and nothing beside', () => {
  expect(isWithin(['criteria', 1, 'rule'], ['criteria', 1])).toBe(true);
  expect(isWithin(['criteria', 10], ['criteria', 1])).toBe(false);
});
