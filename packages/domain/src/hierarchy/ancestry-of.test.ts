import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, isValidOn } from '../kernel/index.ts';
import { move } from './acts/index.ts';
import { ancestryOf } from './ancestry-of.ts';
import { hierarchyAt } from './hierarchy-at.ts';
import { actOn, BEGINNING, historyArbitrary, land, soundHierarchy, unitId } from './testing/index.ts';

const tree = 'ADMINISTRATIVE';

describe('the dated closure of a tree', () => {
  it('has on every day exactly the chains of parents of that day', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.nat(60), (record, count) => {
        const hierarchy = soundHierarchy(record);
        const on = addDays(BEGINNING, count);
        const view = hierarchyAt(hierarchy, on);
        const rows = ancestryOf(hierarchy, tree).filter((row) => isValidOn(row.validity, on));
        const chains = view
          .units(tree)
          .flatMap((unit) =>
            [unit, ...view.ancestors(tree, unit)].map(
              (ancestor, distance) => `${unit} ${distance} ${ancestor}`,
            ),
          );
        expect(rows.map((row) => `${row.unit} ${row.distance} ${row.ancestor}`).toSorted()).toEqual(
          chains.toSorted(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('keeps one row while nothing changes, also when a unit between is replaced', () => {
    const moved = move(land({ 'Việt Nam': { 'Kon Tum': { 'Sa Thầy': {} }, 'Gia Lai': {} } }), {
      ...actOn('2025-01-01'),
      unit: unitId('Sa Thầy'),
      tree,
      parent: unitId('Gia Lai'),
    });
    const rows = ancestryOf(soundHierarchy(moved), tree).filter((row) => row.unit === 'Sa Thầy');
    expect(rows.map((row) => [row.ancestor, row.distance, row.validity.from, row.validity.to])).toEqual([
      ['Sa Thầy', 0, BEGINNING, null],
      ['Kon Tum', 1, BEGINNING, day('2025-01-01')],
      ['Việt Nam', 2, BEGINNING, null],
      ['Gia Lai', 1, day('2025-01-01'), null],
    ]);
  });
});
