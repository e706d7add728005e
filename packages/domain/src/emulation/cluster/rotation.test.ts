import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../hierarchy/index.ts';
import { actOn, newUnit, soundHierarchy, unitId } from '../../hierarchy/testing/index.ts';
import { clusterYearOf, type EmulationCluster, proposeRotation, setClusterYear } from './index.ts';
import { aCluster, after, around, COUNTRY, faultsOf, yearOfUnits } from './testing.ts';

const hierarchy = soundHierarchy(COUNTRY);
const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Goes on year by year as proposed. */
const goOn = (cluster: EmulationCluster, year: number, members: readonly string[]): EmulationCluster => {
  const { lead, deputy } = proposeRotation(cluster, year, members.map(unitId), hierarchy);
  return after(setClusterYear(cluster, yearOfUnits(year, members, { lead, deputy }), around(hierarchy)));
};
const goOnFor = (years: number, members: readonly string[]): EmulationCluster =>
  Array.from({ length: years }, (_, index) => 2020 + index).reduce(
    (cluster, year) => goOn(cluster, year, members),
    aCluster(),
  );

describe('the rotation of the lead', () => {
  test('whoever has not led for the longest time leads next, the one after is deputy', () => {
    const cluster = goOnFor(3, ['a', 'b', 'c']);
    const { lead, deputy, turns } = proposeRotation(
      cluster,
      2023,
      ['a', 'b', 'c', 'd'].map(unitId),
      hierarchy,
    );
    expect([lead, deputy]).toEqual(['d', 'a']);
    expect(turns).toEqual([
      { unit: 'd', lastLed: null },
      { unit: 'a', lastLed: 2020 },
      { unit: 'b', lastLed: 2021 },
      { unit: 'c', lastLed: 2022 },
    ]);
  });

  test('what was in later years says nothing of whose turn it is', () => {
    const cluster = goOnFor(3, ['a', 'b', 'c']);
    expect(proposeRotation(cluster, 2021, ['a', 'b', 'c'].map(unitId), hierarchy).lead).toBe('b');
  });

  test('in as many years as there are members, everybody leads exactly once', () => {
    fc.assert(
      fc.property(fc.subarray(units, { minLength: 2 }), (members) => {
        const cluster = goOnFor(members.length, members);
        expect(cluster.years.map(({ lead }) => lead).toSorted()).toEqual([...members].toSorted());
      }),
    );
  });

  test('a proposal is always taken: nobody leads two years running, however the members change', () => {
    const changing = fc.array(fc.subarray(units, { minLength: 2 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(changing, (lists) => {
        const cluster = lists.reduce((each, members, index) => goOn(each, 2020 + index, members), aCluster());
        for (const { year, lead } of cluster.years)
          expect(clusterYearOf(cluster, year + 1)?.lead).not.toBe(lead);
      }),
    );
  });

  test('a unit that continues another has led when the other did', () => {
    const act = { ...actOn('2025-07-01'), from: [unitId('a'), unitId('b')], into: newUnit('z', 'nation') };
    const merged = soundHierarchy(merge(COUNTRY, act));
    const led = after(setClusterYear(aCluster(), yearOfUnits(2025, ['c', 'd']), around(merged)));
    const ledByA = { ...led, years: led.years.map((year) => ({ ...year, lead: unitId('a') })) };
    expect(proposeRotation(ledByA, 2026, ['z', 'c'].map(unitId), merged).lead).toBe('c');
    expect(faultsOf(setClusterYear(ledByA, yearOfUnits(2026, ['z', 'c']), around(merged)))).toEqual([
      'LEADS_TWICE_RUNNING',
    ]);
  });
});
