import { describe, expect, it } from 'vitest';
import { day, decimal, parseDecimal } from '../../kernel/index.ts';
import { abolish, establish, merge, move, rename, split } from '../acts/index.ts';
import type { HierarchyRecord } from '../model.ts';
import { successorsOf } from '../successors-of.ts';
import { actOn, land, newUnit, soundHierarchy, unitId } from '../testing/index.ts';
import { attribute } from './attribute.ts';
import { restate } from './restate.ts';

const tree = 'ADMINISTRATIVE';
const share = (text: string) => {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

/** Where a figure of `unit` counts: [holder, share, mark, among]. */
const whereIs = (record: HierarchyRecord, unit: string, endsOn: string, seenOn: string) =>
  attribute({
    hierarchy: soundHierarchy(record),
    tree,
    unit: unitId(unit),
    figureEndsOn: day(endsOn),
    structureDay: day(seenOn),
  }).map((part) => [part.holder, part.share.toFixed(), part.mark, part.among.join(' ')]);

const figure = (unit: string, endsOn: string, value: number) => ({
  unit: unitId(unit),
  endsOn: day(endsOn),
  value: decimal(value),
});

const provinces = land({
  'Việt Nam': { 'Kon Tum': { 'Sa Thầy': {}, 'Đăk Tô': {} }, 'Quảng Ngãi cũ': {}, 'Gia Lai': {} },
});
const merged2025 = merge(provinces, {
  ...actOn('2025-07-01'),
  basis: '202/2025/QH15',
  from: [unitId('Kon Tum'), unitId('Quảng Ngãi cũ')],
  into: newUnit('Quảng Ngãi', 'Việt Nam'),
});

describe('merger (hierarchy.md §5)', () => {
  it('10 and 15 make 25 in the history of the successor', () => {
    const figures = [figure('Kon Tum', '2024-12-31', 10), figure('Quảng Ngãi cũ', '2024-12-31', 15)];
    const question = { hierarchy: soundHierarchy(merged2025), tree, figures } as const;
    const restated = restate({ ...question, way: { kind: 'RESTATED', day: day('2026-01-01') } });
    expect(restated.units.get(unitId('Quảng Ngãi'))).toMatchObject({
      total: decimal(25),
      own: decimal(25),
      remainders: [],
      estimated: false,
    });
    expect(restated.units.has(unitId('Kon Tum'))).toBe(false);
    const asWas = restate({ ...question, way: { kind: 'AS_WAS' } });
    expect(asWas.units.get(unitId('Kon Tum'))?.total).toEqual(decimal(10));
    expect(asWas.units.has(unitId('Quảng Ngãi'))).toBe(false);
    expect([asWas.total, restated.total]).toEqual([decimal(25), decimal(25)]);
  });

  it('counts a figure that ended on the eve at the successor, one that ended on the day where it was reported', () => {
    expect(whereIs(merged2025, 'Kon Tum', '2025-06-30', '2025-07-01')).toEqual([
      ['Quảng Ngãi', '1', 'WHOLE', 'Quảng Ngãi'],
    ]);
    expect(whereIs(merged2025, 'Quảng Ngãi', '2025-07-01', '2025-07-01')).toEqual([
      ['Quảng Ngãi', '1', 'WHOLE', 'Quảng Ngãi'],
    ]);
    expect(whereIs(merged2025, 'Kon Tum', '2025-06-30', '2025-06-30')).toEqual([
      ['Kon Tum', '1', 'WHOLE', 'Kon Tum'],
    ]);
  });

  it('a unit that ended within a period counts as it was on its last day', () => {
    expect(whereIs(merged2025, 'Kon Tum', '2025-07-14', '2025-07-14')).toEqual([
      ['Quảng Ngãi', '1', 'WHOLE', 'Quảng Ngãi'],
    ]);
  });

  it('looking back, a figure of the merged unit lies among its predecessors', () => {
    expect(whereIs(merged2025, 'Quảng Ngãi', '2026-01-31', '2025-06-30')).toEqual([
      ['Việt Nam', '1', 'NOT_ATTRIBUTABLE', 'Kon Tum Quảng Ngãi cũ'],
    ]);
  });

  it('a survivor that absorbed another holds both, and looking back nobody can tell them apart', () => {
    const absorbed = merge(provinces, {
      ...actOn('2025-07-01'),
      from: [unitId('Kon Tum')],
      into: unitId('Gia Lai'),
    });
    expect(whereIs(absorbed, 'Kon Tum', '2024-12-31', '2026-01-01')).toEqual([
      ['Gia Lai', '1', 'WHOLE', 'Gia Lai'],
    ]);
    expect(whereIs(absorbed, 'Gia Lai', '2024-12-31', '2026-01-01')).toEqual([
      ['Gia Lai', '1', 'WHOLE', 'Gia Lai'],
    ]);
    expect(whereIs(absorbed, 'Gia Lai', '2026-01-31', '2024-12-31')).toEqual([
      ['Việt Nam', '1', 'NOT_ATTRIBUTABLE', 'Gia Lai Kon Tum'],
    ]);
  });
});

const divide = (shares: readonly [string, string] | null) =>
  split(provinces, {
    ...actOn('2025-07-01'),
    from: unitId('Sa Thầy'),
    into: [
      { to: newUnit('Ya Ly', 'Kon Tum'), share: shares && share(shares[0]), takes: [] },
      { to: newUnit('Rờ Kơi', 'Gia Lai'), share: shares && share(shares[1]), takes: [] },
    ],
  });

describe('split with declared shares (hierarchy.md §5)', () => {
  it('is apportioned exactly and marked as estimated', () => {
    expect(whereIs(divide(['0.333', '0.667']), 'Sa Thầy', '2024-12-31', '2026-01-01')).toEqual([
      ['Ya Ly', '0.333', 'ESTIMATED', 'Ya Ly'],
      ['Rờ Kơi', '0.667', 'ESTIMATED', 'Rờ Kơi'],
    ]);
  });

  it('shares of shares multiply exactly, and parts that meet again are one', () => {
    const again = split(divide(['0.3', '0.7']), {
      ...actOn('2026-01-01'),
      from: unitId('Ya Ly'),
      into: [
        { to: unitId('Ya Ly'), share: share('0.1'), takes: [] },
        { to: unitId('Rờ Kơi'), share: share('0.9'), takes: [] },
      ],
    });
    expect(whereIs(again, 'Sa Thầy', '2024-12-31', '2026-01-01')).toEqual([
      ['Ya Ly', '0.03', 'ESTIMATED', 'Ya Ly'],
      ['Rờ Kơi', '0.97', 'ESTIMATED', 'Rờ Kơi'],
    ]);
  });

  it('is no estimate where all parts are together again', () => {
    const reunited = merge(divide(['0.3', '0.7']), {
      ...actOn('2026-01-01'),
      from: [unitId('Ya Ly')],
      into: unitId('Rờ Kơi'),
    });
    expect(whereIs(reunited, 'Sa Thầy', '2024-12-31', '2026-01-01')).toEqual([
      ['Rờ Kơi', '1', 'WHOLE', 'Rờ Kơi'],
    ]);
    const { units } = restate({
      hierarchy: soundHierarchy(divide(['0.3', '0.7'])),
      tree,
      figures: [figure('Sa Thầy', '2024-12-31', 10)],
      way: { kind: 'RESTATED', day: day('2026-01-01') },
    });
    expect(units.get(unitId('Kon Tum'))).toMatchObject({ total: decimal(3), estimated: true });
    expect(units.get(unitId('Việt Nam'))).toMatchObject({ total: decimal(10), estimated: false });
  });

  it('looking back, a part goes to the one unit it came from', () => {
    expect(whereIs(divide(['0.3', '0.7']), 'Ya Ly', '2026-01-31', '2024-12-31')).toEqual([
      ['Sa Thầy', '1', 'WHOLE', 'Sa Thầy'],
    ]);
  });
});

describe('split without shares (hierarchy.md §4.3, §5)', () => {
  it('stays not attributable below the nearest ancestor that contains all successors', () => {
    expect(whereIs(divide(null), 'Sa Thầy', '2024-12-31', '2026-01-01')).toEqual([
      ['Việt Nam', '1', 'NOT_ATTRIBUTABLE', 'Rờ Kơi Ya Ly'],
    ]);
    const moved = move(divide(null), {
      ...actOn('2026-01-01'),
      unit: unitId('Rờ Kơi'),
      tree,
      parent: unitId('Kon Tum'),
    });
    expect(whereIs(moved, 'Sa Thầy', '2024-12-31', '2026-01-01')).toEqual([
      ['Kon Tum', '1', 'NOT_ATTRIBUTABLE', 'Rờ Kơi Ya Ly'],
    ]);
  });

  it('is attributable again once the parts have merged', () => {
    const reunited = merge(divide(null), {
      ...actOn('2026-01-01'),
      from: [unitId('Ya Ly'), unitId('Rờ Kơi')],
      into: newUnit('Mô Rai', 'Kon Tum'),
    });
    expect(whereIs(reunited, 'Sa Thầy', '2024-12-31', '2026-01-01')).toEqual([
      ['Mô Rai', '1', 'WHOLE', 'Mô Rai'],
    ]);
  });

  it('shows what remains at the ancestor with its origin', () => {
    const { units, total } = restate({
      hierarchy: soundHierarchy(divide(null)),
      tree,
      figures: [figure('Sa Thầy', '2024-12-31', 8), figure('Ya Ly', '2025-12-31', 5)],
      way: { kind: 'RESTATED', day: day('2026-01-01') },
    });
    expect(units.get(unitId('Ya Ly'))?.total).toEqual(decimal(5));
    expect(units.get(unitId('Việt Nam'))).toMatchObject({
      total: decimal(13),
      own: decimal(0),
      remainder: decimal(8),
      remainders: [{ origin: 'Sa Thầy', endsOn: '2024-12-31', among: ['Rờ Kơi', 'Ya Ly'] }],
    });
    expect(total).toEqual(decimal(13));
  });

  it('a later split by shares apportions nothing of what is already unknown', () => {
    const again = split(divide(null), {
      ...actOn('2026-01-01'),
      from: unitId('Ya Ly'),
      into: [
        { to: newUnit('a', 'Kon Tum'), share: share('0.5'), takes: [] },
        { to: newUnit('b', 'Kon Tum'), share: share('0.5'), takes: [] },
      ],
    });
    expect(whereIs(again, 'Sa Thầy', '2024-12-31', '2026-01-01')).toEqual([
      ['Việt Nam', '1', 'NOT_ATTRIBUTABLE', 'Rờ Kơi a b'],
    ]);
  });
});

describe('several reorganisations of the same unit', () => {
  const stays = (record: HierarchyRecord, on: string, mine: string, theirs: string) =>
    split(record, {
      ...actOn(on),
      from: unitId('Sa Thầy'),
      into: [
        { to: unitId('Sa Thầy'), share: share(mine), takes: [] },
        { to: unitId('Đăk Tô'), share: share(theirs), takes: [] },
      ],
    });

  it('a unit that gives a part away twice does so of what it still holds', () => {
    const twice = stays(stays(provinces, '2015-01-01', '0.8', '0.2'), '2020-01-01', '0.5', '0.5');
    expect(whereIs(twice, 'Sa Thầy', '2014-12-31', '2026-01-01')).toEqual([
      ['Sa Thầy', '0.4', 'ESTIMATED', 'Sa Thầy'],
      ['Đăk Tô', '0.6', 'ESTIMATED', 'Đăk Tô'],
    ]);
    expect(whereIs(twice, 'Sa Thầy', '2015-01-01', '2026-01-01')).toEqual([
      ['Sa Thầy', '0.5', 'ESTIMATED', 'Sa Thầy'],
      ['Đăk Tô', '0.5', 'ESTIMATED', 'Đăk Tô'],
    ]);
  });

  it('what happens on one day happens at once: what a unit receives it does not pass on that day', () => {
    const sameDay = stays(
      merge(provinces, {
        ...actOn('2020-01-01', 'merger'),
        from: [unitId('Gia Lai')],
        into: unitId('Sa Thầy'),
      }),
      '2020-01-01',
      '0.5',
      '0.5',
    );
    expect(whereIs(sameDay, 'Gia Lai', '2019-12-31', '2020-01-01')).toEqual([
      ['Sa Thầy', '1', 'WHOLE', 'Sa Thầy'],
    ]);
    expect(successorsOf(soundHierarchy(sameDay), unitId('Gia Lai')).map((step) => step.to)).toEqual([
      'Sa Thầy',
    ]);
  });

  it('looking back, a figure that ended on the day of a merger is already a figure of both', () => {
    const absorbed = merge(provinces, {
      ...actOn('2025-07-01'),
      from: [unitId('Kon Tum')],
      into: unitId('Gia Lai'),
    });
    expect(whereIs(absorbed, 'Gia Lai', '2025-07-01', '2025-06-30')).toEqual([
      ['Việt Nam', '1', 'NOT_ATTRIBUTABLE', 'Gia Lai Kon Tum'],
    ]);
    expect(whereIs(absorbed, 'Gia Lai', '2025-06-30', '2025-06-29')).toEqual([
      ['Gia Lai', '1', 'WHOLE', 'Gia Lai'],
    ]);
  });
});

describe('units that end without successor', () => {
  const ended = (record: HierarchyRecord, unit: string, on: string) =>
    abolish(record, { ...actOn(on, `end of ${unit}`), units: [unitId(unit)] });

  it('a part of an unknown split that ends without successor leaves the rest unknown for ever', () => {
    const parted = split(provinces, {
      ...actOn('2015-01-01'),
      from: unitId('Sa Thầy'),
      into: [
        { to: newUnit('Ya Ly', 'Kon Tum'), share: null, takes: [] },
        { to: newUnit('Rờ Kơi', 'Kon Tum'), share: null, takes: [] },
      ],
    });
    const ended = abolish(parted, { ...actOn('2020-01-01'), units: [unitId('Ya Ly')] });
    expect(whereIs(ended, 'Sa Thầy', '2014-12-31', '2020-01-01')).toEqual([
      ['Kon Tum', '1', 'NOT_ATTRIBUTABLE', 'Kon Tum Rờ Kơi'],
    ]);
    const merged = merge(ended, {
      ...actOn('2021-01-01'),
      from: [unitId('Rờ Kơi')],
      into: unitId('Kon Tum'),
    });
    expect(whereIs(merged, 'Sa Thầy', '2014-12-31', '2021-01-01')).toEqual([
      ['Kon Tum', '1', 'NOT_ATTRIBUTABLE', 'Kon Tum'],
    ]);
    expect(whereIs(merged, 'Rờ Kơi', '2020-12-31', '2021-01-01')).toEqual([
      ['Kon Tum', '1', 'WHOLE', 'Kon Tum'],
    ]);
  });

  it('a part by shares that ends without successor stays apart from the part that came by merger', () => {
    const parted = ended(divide(['0.3', '0.7']), 'Ya Ly', '2026-01-01');
    const merged = merge(parted, {
      ...actOn('2026-02-01'),
      from: [unitId('Rờ Kơi')],
      into: unitId('Kon Tum'),
    });
    expect(whereIs(merged, 'Sa Thầy', '2024-12-31', '2026-03-01')).toEqual([
      ['Kon Tum', '0.3', 'NOT_ATTRIBUTABLE', 'Kon Tum'],
      ['Kon Tum', '0.7', 'ESTIMATED', 'Kon Tum'],
    ]);
  });

  it('counts at the parent of its last day, not of the day before', () => {
    const moved = move(provinces, {
      ...actOn('2025-02-28'),
      unit: unitId('Sa Thầy'),
      tree,
      parent: unitId('Gia Lai'),
    });
    expect(whereIs(ended(moved, 'Sa Thầy', '2025-03-01'), 'Sa Thầy', '2024-12-31', '2025-03-01')).toEqual([
      ['Gia Lai', '1', 'NOT_ATTRIBUTABLE', 'Gia Lai'],
    ]);
  });

  it('looking back, a unit founded with its new province lies among the predecessors of that', () => {
    const founded = establish(merged2025, {
      ...actOn('2025-07-01', 'founding'),
      unit: newUnit('Lý Sơn', 'Quảng Ngãi'),
    });
    expect(whereIs(founded, 'Lý Sơn', '2026-01-31', '2025-06-30')).toEqual([
      ['Việt Nam', '1', 'NOT_ATTRIBUTABLE', 'Kon Tum Quảng Ngãi cũ'],
    ]);
  });

  it('what a district reported counts at its province, and with the province at its successor', () => {
    const ended = abolish(provinces, {
      ...actOn('2025-03-01'),
      units: [unitId('Sa Thầy'), unitId('Đăk Tô')],
    });
    expect(whereIs(ended, 'Sa Thầy', '2024-12-31', '2025-03-01')).toEqual([
      ['Kon Tum', '1', 'NOT_ATTRIBUTABLE', 'Kon Tum'],
    ]);
    const merged = merge(ended, {
      ...actOn('2025-07-01'),
      from: [unitId('Kon Tum'), unitId('Quảng Ngãi cũ')],
      into: newUnit('Quảng Ngãi', 'Việt Nam'),
    });
    expect(whereIs(merged, 'Sa Thầy', '2024-12-31', '2026-01-01')).toEqual([
      ['Quảng Ngãi', '1', 'NOT_ATTRIBUTABLE', 'Quảng Ngãi'],
    ]);
  });

  it('has no share of its own when its parent is split by shares later, or on the same day', () => {
    const inTwo = (record: HierarchyRecord, on: string) =>
      split(record, {
        ...actOn(on, 'split'),
        from: unitId('Kon Tum'),
        into: [
          { to: newUnit('Bắc', 'Việt Nam'), share: share('0.3'), takes: [unitId('Đăk Tô')] },
          { to: newUnit('Nam', 'Việt Nam'), share: share('0.7'), takes: [] },
        ],
      });
    const ended = abolish(provinces, { ...actOn('2025-03-01'), units: [unitId('Sa Thầy')] });
    for (const on of ['2025-07-01', '2025-03-01']) {
      const parted = inTwo(ended, on);
      expect(whereIs(parted, 'Kon Tum', '2024-12-31', '2026-01-01')).toEqual([
        ['Bắc', '0.3', 'ESTIMATED', 'Bắc'],
        ['Nam', '0.7', 'ESTIMATED', 'Nam'],
      ]);
      expect(whereIs(parted, 'Sa Thầy', '2024-12-31', '2026-01-01')).toEqual([
        ['Việt Nam', '1', 'NOT_ATTRIBUTABLE', 'Bắc Nam'],
      ]);
    }
  });

  it('a district that ends on the day its province merges counts at the new province', () => {
    const both = abolish(merged2025, { ...actOn('2025-07-01', 'districts end'), units: [unitId('Sa Thầy')] });
    expect(whereIs(both, 'Sa Thầy', '2025-06-30', '2025-07-01')).toEqual([
      ['Quảng Ngãi', '1', 'NOT_ATTRIBUTABLE', 'Quảng Ngãi'],
    ]);
  });

  it('a figure that ends before its unit was founded stands for the first day of that', () => {
    const founded = establish(provinces, { ...actOn('2020-01-01'), unit: newUnit('Ia H’Drai', 'Kon Tum') });
    expect(whereIs(founded, 'Ia H’Drai', '2019-06-30', '2020-01-01')).toEqual([
      ['Ia H’Drai', '1', 'WHOLE', 'Ia H’Drai'],
    ]);
  });

  it('looking back, a unit that was founded from nothing counts at the parent of its first day', () => {
    const founded = establish(provinces, { ...actOn('2020-01-01'), unit: newUnit('Ia H’Drai', 'Kon Tum') });
    expect(whereIs(founded, 'Ia H’Drai', '2020-12-31', '2019-12-31')).toEqual([
      ['Kon Tum', '1', 'NOT_ATTRIBUTABLE', 'Kon Tum'],
    ]);
  });

  it('what has no place in the tree counts at its root, so that no total is lost', () => {
    const unplaced = establish(provinces, { ...actOn('2020-01-01'), unit: newUnit('Hoàng Sa', null) });
    expect(whereIs(unplaced, 'Hoàng Sa', '2020-12-31', '2021-01-01')).toEqual([
      ['Việt Nam', '1', 'NOT_ATTRIBUTABLE', 'Hoàng Sa'],
    ]);
  });
});

describe('a tree whose root changes', () => {
  const figures = [figure('Kon Tum', '2024-12-31', 10), figure('Việt Nam', '2024-12-31', 5)];
  const totals = (record: HierarchyRecord) => {
    const question = { hierarchy: soundHierarchy(record), tree, figures } as const;
    const asWas = restate({ ...question, way: { kind: 'AS_WAS' } });
    const today = restate({ ...question, way: { kind: 'RESTATED', day: day('2026-01-01') } });
    return [asWas.total.toFixed(), today.total.toFixed(), today.units.get(unitId('top'))?.total.toFixed()];
  };

  it('by succession: the new root has all that the old one had', () => {
    const from = [unitId('Việt Nam')];
    expect(totals(merge(provinces, { ...actOn('2025-01-01'), from, into: newUnit('top', null) }))).toEqual([
      '15',
      '15',
      '15',
    ]);
  });

  it('by another unit above it: the old root keeps its own figures under the new one', () => {
    const founded = establish(provinces, { ...actOn('2025-01-01', 'top'), unit: newUnit('top', null) });
    const raised = { ...actOn('2025-01-01'), unit: unitId('Việt Nam'), tree, parent: unitId('top') } as const;
    expect(totals(move(founded, raised))).toEqual(['15', '15', '15']);
  });

  it('by abolition, with another root in its place: its own figures count at the other', () => {
    const founded = establish(provinces, { ...actOn('2025-01-01', 'top'), unit: newUnit('top', null) });
    const provincesOf = ['Kon Tum', 'Quảng Ngãi cũ', 'Gia Lai'].map(unitId);
    const moved = provincesOf.reduce(
      (record, unit) =>
        move(record, { ...actOn('2025-01-01', `move ${unit}`), unit, tree, parent: unitId('top') }),
      founded,
    );
    const ended = abolish(moved, { ...actOn('2025-01-01', 'end'), units: [unitId('Việt Nam')] });
    expect(totals(ended)).toEqual(['15', '15', '15']);
    expect(whereIs(ended, 'Việt Nam', '2024-12-31', '2026-01-01')).toEqual([
      ['top', '1', 'NOT_ATTRIBUTABLE', 'top'],
    ]);
  });
});

describe('what changes no figure', () => {
  it('a rename keeps the unit and its figures', () => {
    const renamed = rename(provinces, {
      ...actOn('2025-01-01'),
      unit: unitId('Kon Tum'),
      name: 'Thành phố Kon Tum',
      shortName: 'TP Kon Tum',
    });
    expect(whereIs(renamed, 'Kon Tum', '2024-12-31', '2026-01-01')).toEqual([
      ['Kon Tum', '1', 'WHOLE', 'Kon Tum'],
    ]);
  });

  it('a move counts the same figure under the parent of then, or of the structure day', () => {
    const moved = move(provinces, {
      ...actOn('2025-01-01'),
      unit: unitId('Sa Thầy'),
      tree,
      parent: unitId('Gia Lai'),
    });
    const question = {
      hierarchy: soundHierarchy(moved),
      tree,
      figures: [figure('Sa Thầy', '2024-12-31', 7)],
    } as const;
    const asWas = restate({ ...question, way: { kind: 'AS_WAS' } }).units;
    const restated = restate({ ...question, way: { kind: 'RESTATED', day: day('2025-01-01') } }).units;
    expect([asWas.get(unitId('Kon Tum'))?.total, asWas.has(unitId('Gia Lai'))]).toEqual([decimal(7), false]);
    expect([restated.get(unitId('Gia Lai'))?.total, restated.has(unitId('Kon Tum'))]).toEqual([
      decimal(7),
      false,
    ]);
  });
});
