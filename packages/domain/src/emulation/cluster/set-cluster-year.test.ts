import { describe, expect, test } from 'vitest';
import { abolish, establish } from '../../hierarchy/index.ts';
import { actOn, newUnit, soundHierarchy, unitId } from '../../hierarchy/testing/index.ts';
import { day } from '../../kernel/index.ts';
import { endCluster, makeBlock, makeCluster, membersOn, reviseCluster, setClusterYear } from './index.ts';
import { aCluster, after, around, BLOCK, COUNTRY, faultsOf, warningsOf, yearOfUnits } from './testing.ts';

const FIVE = ['a', 'b', 'c', 'd', 'e'];
const set = (units: readonly string[], more: Parameters<typeof yearOfUnits>[2] = {}) =>
  setClusterYear(aCluster(), yearOfUnits(2026, units, more), around());

describe('the members of a year', () => {
  test('five like units are a cluster, and nothing is to be said of it', () => {
    const outcome = set(FIVE);
    expect(warningsOf(outcome)).toEqual([]);
    expect(membersOn(after(outcome), day('2026-12-31'))).toEqual(FIVE);
  });

  test('membership is of one year: the next one is set anew', () => {
    const cluster = after(set(FIVE));
    expect(membersOn(cluster, day('2025-12-31'))).toEqual([]);
    expect(membersOn(cluster, day('2027-01-01'))).toEqual([]);
  });

  // scoring.md §3.C: clusters have 5–8 like units.
  test.each([
    [1, ['CLUSTER_OF_ONE']],
    [2, ['FEW_MEMBERS']],
    [4, ['FEW_MEMBERS']],
    [5, []],
    [8, []],
    [9, ['MANY_MEMBERS']],
  ])('%i members are allowed, and what is unusual is said', (count, warnings) => {
    const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].slice(0, count);
    expect(warningsOf(set(units))).toEqual(warnings);
  });

  test('a cluster without members is none', () => {
    expect(faultsOf(set([]))).toEqual(['MEMBERS_REQUIRED', 'LEAD_REQUIRED']);
  });

  test('a unit stands in it once', () => {
    expect(faultsOf(set([...FIVE, 'b']))).toEqual(['MEMBER_TWICE']);
  });

  test('a unit may leave and come back; on no day it is there twice', () => {
    const members = [
      { unit: unitId('a'), from: null, to: day('2026-03-01') },
      { unit: unitId('a'), from: day('2026-06-01'), to: null },
      { unit: unitId('b'), from: null, to: null },
    ];
    const cluster = after(set(['a', 'b'], { members }));
    expect(membersOn(cluster, day('2026-04-01'))).toEqual(['b']);
    expect(membersOn(cluster, day('2026-06-01'))).toEqual(['a', 'b']);
  });

  test('a unit that enters in mid-year is a member from that day on', () => {
    const members = FIVE.map((unit) => ({
      unit: unitId(unit),
      from: unit === 'e' ? day('2026-07-01') : null,
      to: null,
    }));
    const outcome = set(FIVE, { members });
    expect(warningsOf(outcome)).toEqual(['MEMBER_NOT_WHOLE_YEAR']);
    expect(membersOn(after(outcome), day('2026-06-30'))).toHaveLength(4);
    expect(membersOn(after(outcome), day('2026-07-01'))).toHaveLength(5);
  });

  test.each([
    ['2025-12-31', null, 'MEMBER_DAYS_NOT_IN_YEAR'],
    ['2027-01-01', null, 'MEMBER_DAYS_NOT_IN_YEAR'],
    [null, '2027-01-02', 'MEMBER_DAYS_NOT_IN_YEAR'],
    ['2026-05-01', '2026-05-01', 'MEMBER_LEAVES_BEFORE'],
  ])('from %s to %s is refused: %s', (from, to, code) => {
    const members = [{ unit: unitId('a'), from: from ? day(from) : null, to: to ? day(to) : null }];
    expect(faultsOf(set(['a'], { members }))).toEqual([code]);
  });
});

describe('who may be a member', () => {
  const setIn = (record: Parameters<typeof soundHierarchy>[0], units: readonly string[], block = BLOCK) =>
    setClusterYear(aCluster({ block }), yearOfUnits(2026, units), around(soundHierarchy(record)));

  test('a unit that ended before the year is not there any more', () => {
    const gone = abolish(COUNTRY, { ...actOn('2025-07-01'), units: [unitId('j')] });
    expect(faultsOf(setIn(gone, [...FIVE, 'j']))).toEqual(['MEMBER_NOT_THERE']);
  });

  test('a unit that ends within the year is asked for the day on which it leaves', () => {
    const gone = abolish(COUNTRY, { ...actOn('2026-07-01'), units: [unitId('j')] });
    const outcome = setIn(gone, [...FIVE, 'j']);
    expect(outcome).toMatchObject({
      error: [{ code: 'MEMBER_ENDS', path: ['members', 5], about: { day: '01/07/2026' } }],
    });
  });

  test('units of another level are not alike', () => {
    const commune = newUnit('k', 'a', { level: 'COMMUNE', kind: 'WARD' });
    const land = establish(COUNTRY, { ...actOn('2024-01-01'), unit: commune });
    expect(faultsOf(setIn(land, [...FIVE, 'k']))).toEqual(['MEMBER_NOT_ALIKE']);
  });

  test('units of another tree are not alike', () => {
    expect(faultsOf(setIn(COUNTRY, ['a'], { ...BLOCK, tree: 'PARTY' }))).toEqual(['MEMBER_NOT_ALIKE']);
  });

  test('nobody keeps a cluster of units that do not stand below it', () => {
    expect(faultsOf(setIn(COUNTRY, ['a1'], { ...BLOCK, keeper: unitId('b') }))).toEqual([
      'MEMBER_NOT_BELOW_KEEPER',
    ]);
    expect(faultsOf(setIn(COUNTRY, ['a1'], { ...BLOCK, keeper: unitId('a') }))).toEqual([]);
  });

  test('a unit is in one cluster of a block in a year, and in another the year after', () => {
    const other = after(setClusterYear(aCluster({ name: 'Cụm số 2' }), yearOfUnits(2026, FIVE), around()));
    const beside = around(undefined, [other]);
    const again = setClusterYear(aCluster(), yearOfUnits(2026, ['e', 'f', 'g', 'h', 'i']), beside);
    expect(again).toMatchObject({
      error: [{ code: 'MEMBER_IN_OTHER_CLUSTER', path: ['members', 0], about: { cluster: 'Cụm số 2' } }],
    });
    expect(setClusterYear(aCluster(), yearOfUnits(2027, FIVE), beside).ok).toBe(true);
  });
});

describe('lead and deputy', () => {
  const x = unitId('j');
  test.each([
    ['there is a lead', { lead: null }, ['LEAD_REQUIRED']],
    ['the lead is a member', { lead: x }, ['LEAD_NOT_MEMBER']],
    ['the deputy is a member', { deputy: x }, ['DEPUTY_NOT_MEMBER']],
    ['lead and deputy are two', { deputy: unitId('a') }, ['DEPUTY_LEADS']],
  ])('%s', (_, more, faults) => expect(faultsOf(set(FIVE, more))).toEqual(faults));

  test('a cluster may do without a deputy, which is said', () => {
    expect(warningsOf(set(FIVE, { deputy: null }))).toEqual(['NO_DEPUTY']);
  });

  test('nobody leads two years running, whichever year is set first', () => {
    const led2026 = after(set(FIVE));
    for (const year of [2025, 2027]) {
      expect(faultsOf(setClusterYear(led2026, yearOfUnits(year, FIVE), around()))).toEqual([
        'LEADS_TWICE_RUNNING',
      ]);
    }
    expect(setClusterYear(led2026, yearOfUnits(2028, FIVE), around()).ok).toBe(true);
  });

  test('who is alone leads every year: there is no other', () => {
    const alone = after(set(['a']));
    expect(setClusterYear(alone, yearOfUnits(2027, ['a']), around()).ok).toBe(true);
  });
});

describe('the life of a cluster', () => {
  const today = day('2026-11-22');
  const ended = after(endCluster(after(set(FIVE)), { on: day('2026-07-01'), reason: 'Sắp xếp lại' }, today));

  test('once it has ended it has no members, and what was before stays', () => {
    expect(membersOn(ended, day('2026-06-30'))).toEqual(FIVE);
    expect(membersOn(ended, day('2026-07-01'))).toEqual([]);
  });

  test('what has ended is neither set nor changed nor ended again', () => {
    const again = endCluster(ended, { on: today, reason: 'Nữa' }, today);
    const revised = reviseCluster(ended, { name: 'Khác', established: day('2020-01-01') });
    for (const outcome of [setClusterYear(ended, yearOfUnits(2027, FIVE), around()), again, revised])
      expect(faultsOf(outcome)).toEqual(['CLUSTER_ENDED']);
  });

  test('an end has a reason and a day that has come, not before the cluster was there', () => {
    const end = (on: string, reason: string | null) => endCluster(aCluster(), { on: day(on), reason }, today);
    expect(faultsOf(end('2026-11-23', null))).toEqual(['END_IN_FUTURE', 'TEXT_REQUIRED']);
    expect(faultsOf(end('2019-12-31', 'Nhầm'))).toEqual(['END_BEFORE_ESTABLISHED']);
  });

  test('a cluster has a name, and no year from before it was established', () => {
    const of = { id: aCluster().id, block: BLOCK };
    expect(faultsOf(makeCluster({ name: ' ', established: today }, of))).toEqual(['TEXT_REQUIRED']);
    expect(faultsOf(set(FIVE))).toEqual([]);
    expect(faultsOf(setClusterYear(aCluster(), yearOfUnits(2019, FIVE), around()))).toContain(
      'YEAR_NOT_USABLE',
    );
    const later = { name: 'Cụm số 1', established: day('2027-01-01') };
    expect(faultsOf(reviseCluster(after(set(FIVE)), later))).toEqual(['ESTABLISHED_AFTER_ITS_YEARS']);
  });

  test('a block needs its name, and no person stands in it', () => {
    const { id, keeper, tree, level } = BLOCK;
    const name = 'Khối của ông A, 0912345678';
    expect(faultsOf(makeBlock({ name, tree, level }, { id, keeper }))).toEqual(['PERSONAL_IDENTIFIER']);
  });
});
