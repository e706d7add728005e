import { expect, it } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import { compareSets } from './compare-sets.ts';
import { aGroup, aLeaf, aSet } from './testing.ts';

it('two versions differ in what was added, taken away and changed, whatever group it stands in', () => {
  const before = aSet({ criteria: [aGroup('I', [aLeaf('a'), aLeaf('b'), aLeaf('c')])] });
  const heavier = aLeaf('b', { maximum: decimal(20), missing: 'INCOMPLETE' });
  const after = aSet({
    criteria: [aLeaf('a', { maximum: decimal('10.0') }), aGroup('II', [heavier, aLeaf('d')])],
  });
  expect(
    compareSets(before, after).map(({ key, before: was, after: is, changed }) => [
      key,
      was?.key,
      is?.key,
      changed,
    ]),
  ).toEqual([
    ['b', 'b', 'b', ['maximum', 'missing']],
    ['d', undefined, 'd', []],
    ['c', 'c', undefined, []],
  ]);
  expect(compareSets(before, before)).toEqual([]);
});
