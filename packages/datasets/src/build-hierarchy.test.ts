import { checkHierarchy, type Hierarchy, type HierarchyTree, type OrgLevel } from '@danvan/domain/hierarchy';
import { day, isValidOn, validOn } from '@danvan/domain/kernel';
import { describe, expect, test } from 'vitest';
import { buildHierarchy } from './build-hierarchy.ts';

const { record } = buildHierarchy();

const checkedHierarchy = (): Hierarchy => {
  const checked = checkHierarchy(record);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error.slice(0, 5)));
  return checked.value;
};
const hierarchy = checkedHierarchy();

/** How many units of each kind stand at a level of a tree on a day. */
const kinds = (tree: HierarchyTree, level: OrgLevel, on: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  const placed = record.placements.filter((p) => p.tree === tree && isValidOn(p.validity, day(on)));
  for (const { child } of placed) {
    const grade = validOn(hierarchy.units.get(child)?.grades ?? [], day(on));
    if (grade?.level === level) counts[grade.kind] = (counts[grade.kind] ?? 0) + 1;
  }
  return counts;
};

const nameOf = (unit: string, on: string): string | undefined =>
  validOn(record.units.find(({ id }) => id === unit)?.names ?? [], day(on))?.name;

/** The unit that had a code on a day. */
const withCode = (code: string, on: string): string | undefined =>
  record.units.find((unit) => unit.codes.some((c) => c.code === code && isValidOn(c.validity, day(on))))?.id;

describe('the state', () => {
  test('63 provinces until 30/06/2025, 34 since; Huế a city since 01/01/2025, Đồng Nai since 30/04/2026', () => {
    expect(kinds('ADMINISTRATIVE', 'PROVINCE', '2024-12-31')).toEqual({ PROVINCE: 58, CITY: 5 });
    expect(kinds('ADMINISTRATIVE', 'PROVINCE', '2025-01-01')).toEqual({ PROVINCE: 57, CITY: 6 });
    expect(kinds('ADMINISTRATIVE', 'PROVINCE', '2025-07-01')).toEqual({ PROVINCE: 28, CITY: 6 });
    expect(kinds('ADMINISTRATIVE', 'PROVINCE', '2026-04-30')).toEqual({ PROVINCE: 27, CITY: 7 });
  });

  test('696 districts until 30/06/2025, none since', () => {
    expect(kinds('ADMINISTRATIVE', 'DISTRICT', '2025-06-30')).toEqual({ DISTRICT: 696 });
    expect(kinds('ADMINISTRATIVE', 'DISTRICT', '2025-07-01')).toEqual({});
  });

  test('10,035 communes become 3,321; ten communes of Đồng Nai become wards', () => {
    const before = kinds('ADMINISTRATIVE', 'COMMUNE', '2025-06-30');
    expect(Object.values(before).reduce((a, b) => a + b, 0)).toBe(10_035);
    expect(kinds('ADMINISTRATIVE', 'COMMUNE', '2026-04-29')).toEqual({
      COMMUNE: 2621,
      WARD: 687,
      SPECIAL_ZONE: 13,
    });
    expect(kinds('ADMINISTRATIVE', 'COMMUNE', '2026-04-30')).toEqual({
      COMMUNE: 2611,
      WARD: 697,
      SPECIAL_ZONE: 13,
    });
  });
});

describe('the police', () => {
  test('694 district police end on 01/03/2025, four months before the districts', () => {
    expect(kinds('POLICE', 'DISTRICT', '2025-02-28')).toEqual({ POLICE: 694 });
    expect(kinds('POLICE', 'DISTRICT', '2025-03-01')).toEqual({});
  });

  test('10,035 commune police become 3,319, 63 provincial ones 34', () => {
    expect(kinds('POLICE', 'COMMUNE', '2025-06-30')).toEqual({ POLICE: 10_035 });
    expect(kinds('POLICE', 'COMMUNE', '2025-07-01')).toEqual({ POLICE: 3319 });
    expect(kinds('POLICE', 'PROVINCE', '2025-06-30')).toEqual({ POLICE: 63, DIVISION: 9 });
    expect(kinds('POLICE', 'PROVINCE', '2025-07-01')).toEqual({ POLICE: 34 });
  });

  test('the police bear the names of their day', () => {
    expect(nameOf('pol-p62-2010', '2020-02-07')).toBe('Công an tỉnh Kon Tum');
    expect(nameOf('pol-p46-2010', '2024-12-31')).toBe('Công an tỉnh Thừa Thiên Huế');
    expect(nameOf('pol-p46-2010', '2025-01-01')).toBe('Công an thành phố Huế');
    expect(nameOf('pol-p75-2025', '2026-04-30')).toBe('Công an thành phố Đồng Nai');
    expect(nameOf('pol-c23527-2025', '2026-11-22')).toBe('Công an xã Sa Thầy');
    expect(nameOf('pol-d62-h-sa-thay-2010', '2020-02-07')).toBe('Công an huyện Sa Thầy');
  });
});

test('63 provincial commissions before 2025, 34 joint ones since; Front 63 → 34', () => {
  expect(kinds('PARTY', 'PROVINCE', '2025-02-02').MASS_MOBILISATION_COMMISSION).toBe(63);
  expect(kinds('PARTY', 'PROVINCE', '2025-07-01').MASS_MOBILISATION_COMMISSION).toBe(34);
  expect(nameOf('dv-p62-2010', '2019-03-15')).toBe('Ban Dân vận Tỉnh ủy Kon Tum');
  expect(nameOf('tgdv-p51-2025', '2026-01-01')).toBe('Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Ngãi');
  expect(kinds('FRONT', 'PROVINCE', '2025-06-30')).toEqual({ FRONT_COMMITTEE: 63 });
  expect(kinds('FRONT', 'PROVINCE', '2025-07-01')).toEqual({ FRONT_COMMITTEE: 34 });
});

describe('codes that were used again in 2025', () => {
  test.each([
    ['15', 'Yên Bái', 'Lào Cai', '10'],
    ['24', 'Bắc Giang', 'Bắc Ninh', '27'],
    ['44', 'Quảng Bình', 'Quảng Trị', '45'],
    ['52', 'Bình Định', 'Gia Lai', '64'],
    ['80', 'Long An', 'Tây Ninh', '72'],
    ['82', 'Tiền Giang', 'Đồng Tháp', '87'],
    ['91', 'Kiên Giang', 'An Giang', '89'],
  ])('%s was %s and is %s, which was %s', (code, before, now, formerCode) => {
    const old = withCode(code, '2025-06-30');
    const young = withCode(code, '2025-07-01');
    const namesake = withCode(formerCode, '2025-06-30');
    expect(nameOf(old ?? '', '2025-06-30')).toBe(`Tỉnh ${before}`);
    expect(nameOf(young ?? '', '2025-07-01')).toBe(`Tỉnh ${now}`);
    expect(nameOf(namesake ?? '', '2025-06-30')).toBe(`Tỉnh ${now}`);
    expect(new Set([old, young, namesake]).size).toBe(3);
    const links = record.events.flatMap((event) => event.links).filter((link) => link.to === young);
    expect(links.map((link) => link.from)).toEqual(expect.arrayContaining([old, namesake]));
  });

  test('Quảng Ngãi keeps name and code 51 and is another unit, joined by lineage; Huế is the same unit', () => {
    expect([withCode('51', '2025-06-30'), withCode('51', '2025-07-01')]).toEqual([
      'adm-p51-2010',
      'adm-p51-2025',
    ]);
    expect(withCode('46', '2024-06-30')).toBe(withCode('46', '2026-06-30'));
    const links = record.events.flatMap((event) => event.links).filter((link) => link.to === 'adm-p51-2025');
    expect(links.map((link) => link.from).toSorted()).toEqual(['adm-p51-2010', 'adm-p62-2010']);
  });
});

test('ids are short, safe in addresses and stay the same from one reading to the next', () => {
  const again = buildHierarchy().record;
  expect(again).toEqual(record);
  const ids = [...record.units, ...record.events].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 40 || !/^[a-z0-9-]+$/.test(id))).toEqual([]);
});

describe('organisations that take part without reporting figures (facts.md §1)', () => {
  test('the Army stands Quân ủy → Bộ Quốc phòng → Tổng cục Chính trị', () => {
    const army = record.placements.filter(({ tree }) => tree === 'ARMY');
    expect(army.map(({ child, parent }) => `${parent} → ${child}`)).toEqual([
      'qd-qutw → qd-bqp',
      'qd-bqp → qd-tcct',
    ]);
  });

  test('every province has its standing board, people’s committee and youth union, then and now', () => {
    for (const stem of ['btv', 'ubnd', 'doan']) {
      const alive = (on: string) =>
        record.units.filter((unit) => unit.id.startsWith(`${stem}-p`) && isValidOn(unit.existence, day(on)));
      expect([alive('2025-06-30').length, alive('2025-07-01').length]).toEqual([63, 34]);
    }
    expect(nameOf('btv-p62-2010', '2010-06-17')).toBe('Ban Thường vụ Tỉnh ủy Kon Tum');
    expect(nameOf('ubnd-p34-2010', '2019-03-11')).toBe('Ủy ban nhân dân tỉnh Thái Bình');
    expect(nameOf('doan-p62-2010', '2020-02-07')).toBe('Tỉnh đoàn Kon Tum');
  });

  test('the province that the source does not name stands in no tree and on no province', () => {
    const unnamed = record.units.filter(({ id }) => id.startsWith('s3-'));
    expect(unnamed.map(({ area }) => area)).toEqual(['adm-vn', 'adm-vn']);
    expect(
      record.placements.some(({ child, parent }) => [child, parent].some((id) => id.startsWith('s3-'))),
    ).toBe(false);
  });
});
