import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.ts';
import { checkHierarchy } from '../check-hierarchy.ts';
import { hierarchyAt } from '../hierarchy-at.ts';
import type { HierarchyRecord } from '../model.ts';
import { actOn, land, newUnit, soundHierarchy, unitId } from '../testing/index.ts';
import { abolish, establish, merge, move, rename, split } from './index.ts';

const tree = 'ADMINISTRATIVE';
const start = land({ nation: { a: { a1: {}, a2: {} }, b: { b1: {} } } });
const on = (record: HierarchyRecord, text: string) => hierarchyAt(soundHierarchy(record), day(text));

describe('acts that change the hierarchy', () => {
  it('leave the record that they are given as it was', () => {
    const before = JSON.stringify(start);
    abolish(start, { ...actOn('2020-01-01'), units: [unitId('a')] });
    merge(start, { ...actOn('2020-01-01'), from: [unitId('a')], into: unitId('b') });
    expect(JSON.stringify(start)).toBe(before);
  });

  it('are recorded with their day and legal basis', () => {
    const record = merge(start, {
      ...actOn('2025-07-01', 'e1'),
      basis: '202/2025/QH15',
      from: [unitId('a'), unitId('b')],
      into: newUnit('c', 'nation'),
    });
    expect(record.events).toEqual([
      {
        id: 'e1',
        kind: 'MERGE',
        on: '2025-07-01',
        basis: '202/2025/QH15',
        units: [],
        links: [
          { from: 'a', to: 'c', share: null },
          { from: 'b', to: 'c', share: null },
        ],
      },
    ]);
    expect(on(record, '2025-07-01').descendants(tree, unitId('c'))).toEqual(['a1', 'a2', 'b1']);
  });

  it('merging a unit into what stands below it lifts that up', () => {
    const record = merge(start, { ...actOn('2020-01-01'), from: [unitId('a')], into: unitId('a1') });
    const view = on(record, '2020-01-01');
    expect([view.parent(tree, unitId('a1')), view.parent(tree, unitId('a2'))]).toEqual(['nation', 'a1']);
  });

  it('abolishing a whole branch leaves its leaves under what remains', () => {
    const record = abolish(land({ nation: { a: { b: { c: {} } } } }), {
      ...actOn('2020-01-01'),
      units: [unitId('a'), unitId('b')],
    });
    expect(on(record, '2020-01-01').parent(tree, unitId('c'))).toBe('nation');
    expect(on(record, '2019-12-31').parent(tree, unitId('c'))).toBe('b');
  });

  it('splitting a unit that ends demands a place for all that stood under it', () => {
    const parts = (takes: string[]) => [
      { to: newUnit('x', 'nation'), share: null, takes: takes.map(unitId) },
      { to: newUnit('y', 'nation'), share: null, takes: [] },
    ];
    const whole = split(start, { ...actOn('2020-01-01'), from: unitId('a'), into: parts(['a1', 'a2']) });
    expect(on(whole, '2020-01-01').children(tree, unitId('x'))).toEqual(['a1', 'a2']);
    const forgotten = split(start, { ...actOn('2020-01-01'), from: unitId('a'), into: parts(['a1']) });
    expect(checkHierarchy(forgotten)).toMatchObject({
      ok: false,
      error: [{ code: 'OUTSIDE_EXISTENCE', unit: 'a', part: 'PLACEMENT', on: '2020-01-01' }],
    });
  });

  it('a second change on the same day replaces the first', () => {
    const renamed = (record: HierarchyRecord, name: string) =>
      rename(record, { ...actOn('2020-01-01', name), unit: unitId('a'), name, shortName: name });
    const record = renamed(renamed(start, 'A'), 'Á');
    expect(record.units.find((unit) => unit.id === 'a')?.names.map((each) => each.name)).toEqual(['a', 'Á']);
    expect(on(record, '2020-01-01').unit(unitId('a'))?.name).toBe('Á');
  });

  it('what is founded and ended on one day is refused', () => {
    const founded = establish(start, { ...actOn('2020-01-01', '1'), unit: newUnit('x', 'nation') });
    const ended = abolish(founded, { ...actOn('2020-01-01', '2'), units: [unitId('x')] });
    expect(checkHierarchy(ended)).toMatchObject({
      ok: false,
      error: [{ code: 'SPAN_EMPTY', part: 'EXISTENCE' }],
    });
  });

  it('moving gives a place to what had none', () => {
    const unplaced = establish(start, { ...actOn('2020-01-01'), unit: newUnit('x', null) });
    const moved = move(unplaced, { ...actOn('2021-01-01'), unit: unitId('x'), tree, parent: unitId('b') });
    expect(on(moved, '2020-12-31').isPlaced(tree, unitId('x'))).toBe(false);
    expect(on(moved, '2021-01-01').parent(tree, unitId('x'))).toBe('b');
  });
});
