import { describe, expect, it } from 'vitest';
import { addDays, day } from '../kernel/index.ts';
import { abolish, merge, move, reclassify, rename } from './acts/index.ts';
import { hierarchyAt } from './hierarchy-at.ts';
import type { HierarchyRecord } from './model.ts';
import { actOn, land, newUnit, soundHierarchy, unitId } from './testing/index.ts';

const tree = 'ADMINISTRATIVE';
const at = (record: HierarchyRecord, on: string) => hierarchyAt(soundHierarchy(record), day(on));

const country = land({
  'Việt Nam': {
    'Kon Tum': { 'Sa Thầy': { 'Ya Ly': {} }, 'Đăk Tô': {} },
    'Quảng Ngãi cũ': { 'Ba Tơ': {} },
    Huế: {},
  },
});

describe('the hierarchy on a day', () => {
  it('says who stands above and below whom', () => {
    const view = at(country, '2020-01-01');
    expect(view.root(tree)).toBe('Việt Nam');
    expect(view.root('POLICE')).toBeNull();
    expect(view.parent(tree, unitId('Ya Ly'))).toBe('Sa Thầy');
    expect(view.children(tree, unitId('Kon Tum'))).toEqual(['Sa Thầy', 'Đăk Tô']);
    expect(view.ancestors(tree, unitId('Ya Ly'))).toEqual(['Sa Thầy', 'Kon Tum', 'Việt Nam']);
    expect(view.descendants(tree, unitId('Kon Tum'))).toEqual(['Sa Thầy', 'Ya Ly', 'Đăk Tô']);
    expect(view.units(tree)).toHaveLength(8);
    expect(view.isWithin(tree, unitId('Ya Ly'), unitId('Kon Tum'))).toBe(true);
    expect(view.isWithin(tree, unitId('Ya Ly'), unitId('Ya Ly'))).toBe(true);
    expect(view.isWithin(tree, unitId('Kon Tum'), unitId('Ya Ly'))).toBe(false);
  });

  it('finds the nearest unit that contains several', () => {
    const { nearestCommonAncestor } = at(country, '2020-01-01');
    const nearest = (...units: string[]) => nearestCommonAncestor(tree, units.map(unitId));
    expect(nearest('Ya Ly')).toBe('Ya Ly');
    expect(nearest('Ya Ly', 'Đăk Tô')).toBe('Kon Tum');
    expect(nearest('Sa Thầy', 'Ya Ly')).toBe('Sa Thầy');
    expect(nearest('Ya Ly', 'Ba Tơ', 'Đăk Tô')).toBe('Việt Nam');
    expect(nearest('Ya Ly', 'not placed')).toBeNull();
    expect(nearest()).toBeNull();
  });

  it('keeps the unit when it is renamed and changes its kind (hierarchy.md §2, Huế)', () => {
    const renamed = rename(country, {
      ...actOn('2025-01-01', 'rename'),
      unit: unitId('Huế'),
      name: 'Thành phố Huế',
      shortName: 'Huế',
    });
    const city = reclassify(renamed, {
      ...actOn('2025-01-01'),
      unit: unitId('Huế'),
      level: 'PROVINCE',
      kind: 'CITY',
    });
    expect(at(city, '2024-12-31').unit(unitId('Huế'))).toMatchObject({ name: 'Huế', kind: 'PROVINCE' });
    expect(at(city, '2025-01-01').unit(unitId('Huế'))).toMatchObject({ name: 'Thành phố Huế', kind: 'CITY' });
  });

  it('knows two units called Quảng Ngãi, before and after 01/07/2025 (hierarchy.md §4.2)', () => {
    const named = rename(country, {
      ...actOn('2010-01-01', 'name'),
      unit: unitId('Quảng Ngãi cũ'),
      name: 'Quảng Ngãi',
      shortName: 'Quảng Ngãi',
    });
    const merged = merge(named, {
      ...actOn('2025-07-01'),
      from: [unitId('Kon Tum'), unitId('Quảng Ngãi cũ')],
      into: newUnit('Quảng Ngãi', 'Việt Nam', { id: unitId('Quảng Ngãi mới') }),
    });
    const [before, after] = [at(merged, '2025-06-30'), at(merged, '2025-07-01')];
    expect(before.unit(unitId('Quảng Ngãi cũ'))?.name).toBe('Quảng Ngãi');
    expect(before.unit(unitId('Quảng Ngãi mới'))).toBeNull();
    expect(after.unit(unitId('Quảng Ngãi cũ'))).toBeNull();
    expect(after.unit(unitId('Quảng Ngãi mới'))?.name).toBe('Quảng Ngãi');
    expect(after.children(tree, unitId('Quảng Ngãi mới'))).toEqual(['Sa Thầy', 'Đăk Tô', 'Ba Tơ']);
  });

  it('is not confused by a code that a neighbour carries later (hierarchy.md §4.1: Gia Lai 64, then 52)', () => {
    const coded = (name: string, code: string) =>
      newUnit(name, 'Việt Nam', { id: unitId(`${name} ${code}`), codes: [{ scheme: 'GSO', code }] });
    const began = merge(country, {
      ...actOn('2011-01-01', '1'),
      from: [unitId('Kon Tum')],
      into: coded('Gia Lai', '64'),
    });
    const old = merge(began, {
      ...actOn('2011-01-01', '2'),
      from: [unitId('Huế')],
      into: coded('Bình Định', '52'),
    });
    const record = merge(old, {
      ...actOn('2025-07-01'),
      from: [unitId('Gia Lai 64'), unitId('Bình Định 52')],
      into: coded('Gia Lai', '52'),
    });
    expect(at(record, '2025-06-30').unitByCode('GSO', '52')).toBe('Bình Định 52');
    expect(at(record, '2025-07-01').unitByCode('GSO', '52')).toBe('Gia Lai 52');
    expect(at(record, '2025-07-01').unitByCode('GSO', '64')).toBeNull();
    expect(at(record, '2025-07-01').unit(unitId('Gia Lai 52'))?.codes).toEqual({ GSO: '52' });
  });

  it('has districts without district police between 01/03 and 30/06/2025 (hierarchy.md §4.4)', () => {
    const police = land({ 'Bộ Công an': { 'CA Kon Tum': { 'CA Sa Thầy': { 'CA Ya Ly': {} } } } }, 'POLICE');
    const area = (unit: (typeof police.units)[number]) =>
      unit.id === 'CA Sa Thầy' ? { ...unit, area: unitId('Sa Thầy') } : unit;
    const both: HierarchyRecord = {
      units: [...country.units, ...police.units.map(area)],
      placements: [...country.placements, ...police.placements],
      events: [],
    };
    const withoutPolice = abolish(both, { ...actOn('2025-03-01'), units: [unitId('CA Sa Thầy')] });
    const record = abolish(withoutPolice, { ...actOn('2025-07-01'), units: [unitId('Sa Thầy')] });
    const seen = (on: string) => {
      const view = at(record, on);
      return [view.unit(unitId('Sa Thầy')) !== null, view.unit(unitId('CA Sa Thầy')) !== null];
    };
    expect([seen('2025-02-28'), seen('2025-03-01'), seen('2025-06-30'), seen('2025-07-01')]).toEqual([
      [true, true],
      [true, false],
      [true, false],
      [false, false],
    ]);
    expect(at(record, '2025-03-01').parent('POLICE', unitId('CA Ya Ly'))).toBe('CA Kon Tum');
    expect(at(record, '2025-03-01').parent(tree, unitId('Ya Ly'))).toBe('Sa Thầy');
    expect(at(record, '2025-07-01').parent(tree, unitId('Ya Ly'))).toBe('Kon Tum');
  });

  it('answers for many days, whichever were asked for before', () => {
    const moved = move(country, {
      ...actOn('2020-01-10'),
      unit: unitId('Ya Ly'),
      tree,
      parent: unitId('Ba Tơ'),
    });
    const hierarchy = soundHierarchy(moved);
    const days = Array.from({ length: 40 }, (_, count) => addDays(day('2020-01-01'), count));
    const parents = [...days, ...days].map((on) => hierarchyAt(hierarchy, on).parent(tree, unitId('Ya Ly')));
    expect(parents.map((parent) => parent === 'Ba Tơ')).toEqual(
      [...days, ...days].map((on) => on >= '2020-01-10'),
    );
    expect(hierarchyAt(hierarchy, days[39] as never)).toBe(hierarchyAt(hierarchy, days[39] as never));
  });
});
