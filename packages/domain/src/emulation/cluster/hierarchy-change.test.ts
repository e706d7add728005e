import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abolish, hierarchyAt, merge, split } from '../../hierarchy/index.ts';
import {
  actOn,
  historyFrom,
  historySteps,
  newUnit,
  soundHierarchy,
  unitId,
} from '../../hierarchy/testing/index.ts';
import { addDays, day } from '../../kernel/index.ts';
import { changesWaiting, decideChange, type EmulationCluster, membersOn, setClusterYear } from './index.ts';
import { aCluster, after, around, BLOCK, COUNTRY, faultsOf, warningsOf, yearOfUnits } from './testing.ts';

const ON = '2026-07-01';
const before = after(setClusterYear(aCluster(), yearOfUnits(2026, ['a', 'b', 'c', 'd', 'e']), around()));
const waiting = (cluster: EmulationCluster, hierarchy: ReturnType<typeof soundHierarchy>) =>
  cluster.years.flatMap((year) => changesWaiting(cluster, year, hierarchy));
const decide = (
  cluster: EmulationCluster,
  hierarchy: ReturnType<typeof soundHierarchy>,
  unit: string,
  successor: string | null,
  others: readonly EmulationCluster[] = [],
) =>
  decideChange(
    cluster,
    { year: 2026, unit: unitId(unit), successor: successor === null ? null : unitId(successor) },
    around(hierarchy, others),
  );

describe('a member that ends in mid-year', () => {
  const merged = soundHierarchy(
    merge(COUNTRY, {
      ...actOn(ON),
      basis: 'Nghị quyết về sắp xếp',
      from: [unitId('a'), unitId('f')],
      into: newUnit('z', 'nation'),
    }),
  );

  test('is a question to the keeper, with its successor and the basis; nothing happens by itself', () => {
    expect(waiting(before, merged)).toEqual([
      { year: 2026, unit: 'a', on: ON, candidates: ['z'], members: [], basis: 'Nghị quyết về sắp xếp' },
    ]);
    expect(membersOn(before, day('2026-12-31'))).toContain('a');
  });

  test('its successor comes in on the day it ended, in its office too', () => {
    const outcome = decide(before, merged, 'a', 'z');
    const cluster = after(outcome);
    expect(membersOn(cluster, day('2026-06-30'))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(membersOn(cluster, day(ON))).toEqual(['b', 'c', 'd', 'e', 'z']);
    expect(cluster.years[0]).toMatchObject({ lead: 'z', deputy: 'b' });
    expect(warningsOf(outcome)).toEqual(['OFFICE_PASSED_ON']);
    expect(waiting(cluster, merged)).toEqual([]);
  });

  test('its membership may end instead; then the deputy leads and a deputy is wanted', () => {
    const outcome = decide(before, merged, 'a', null);
    expect(membersOn(after(outcome), day(ON))).toEqual(['b', 'c', 'd', 'e']);
    expect(after(outcome).years[0]).toMatchObject({ lead: 'b', deputy: null });
    expect(warningsOf(outcome)).toEqual(['OFFICE_VACANT']);
  });

  test('nobody but its successor takes its place, and nothing is decided twice', () => {
    expect(faultsOf(decide(before, merged, 'a', 'g'))).toEqual(['NOT_A_SUCCESSOR']);
    expect(faultsOf(decide(before, merged, 'b', null))).toEqual(['NO_CHANGE_WAITING']);
    expect(faultsOf(decide(after(decide(before, merged, 'a', 'z')), merged, 'a', 'z'))).toEqual([
      'NO_CHANGE_WAITING',
    ]);
  });

  test('the successor of members of two clusters of a block enters one of them', () => {
    const second = after(
      setClusterYear(aCluster({ name: 'Cụm số 2' }), yearOfUnits(2026, ['f', 'g', 'h']), around()),
    );
    const first = after(decide(before, merged, 'a', 'z', [second]));
    expect(faultsOf(decide(second, merged, 'f', 'z', [first]))).toEqual(['MEMBER_IN_OTHER_CLUSTER']);
    expect(decide(second, merged, 'f', null, [first]).ok).toBe(true);
  });
});

describe('other changes of the hierarchy', () => {
  test('two members that become one: the place is taken once', () => {
    const act = { ...actOn(ON), from: [unitId('c'), unitId('d')], into: newUnit('z', 'nation') };
    const merged = soundHierarchy(merge(COUNTRY, act));
    const once = after(decide(before, merged, 'c', 'z'));
    expect(waiting(once, merged)).toMatchObject([{ unit: 'd', candidates: [], members: ['z'] }]);
    const twice = after(decide(once, merged, 'd', null));
    expect(membersOn(twice, day(ON))).toEqual(['a', 'b', 'e', 'z']);
  });

  test('a member that takes in another goes on, and asks nothing of itself', () => {
    const act = { ...actOn(ON), from: [unitId('a')], into: unitId('b') };
    const merged = soundHierarchy(merge(COUNTRY, act));
    expect(waiting(before, merged)).toMatchObject([{ unit: 'a', candidates: [], members: ['b'] }]);
    const cluster = after(decide(before, merged, 'a', null));
    expect(cluster.years[0]).toMatchObject({ lead: 'b', deputy: null });
  });

  test('of a unit that is divided any part may take the place', () => {
    const into = ['y', 'z'].map((name) => ({ to: newUnit(name, 'nation'), share: null, takes: [] }));
    const withoutBelow = { ...into[0], takes: [unitId('a1')] } as (typeof into)[number];
    const divided = soundHierarchy(
      split(COUNTRY, { ...actOn(ON), from: unitId('a'), into: [withoutBelow, ...into.slice(1)] }),
    );
    expect(waiting(before, divided)).toMatchObject([{ candidates: ['y', 'z'] }]);
  });

  test('what was abolished has no successor; its membership can only end', () => {
    const gone = soundHierarchy(abolish(COUNTRY, { ...actOn(ON), units: [unitId('e')] }));
    expect(waiting(before, gone)).toMatchObject([{ unit: 'e', candidates: [], members: [] }]);
    expect(membersOn(after(decide(before, gone, 'e', null)), day(ON))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a cluster that has ended asks nothing', () => {
    const gone = soundHierarchy(abolish(COUNTRY, { ...actOn(ON), units: [unitId('e')] }));
    const ended = { ...before, ended: { on: day('2026-08-01'), reason: 'Sắp xếp lại' } };
    expect(waiting(ended, gone)).toEqual([]);
  });
});

describe('whatever happens to the hierarchy', () => {
  const START = day('2010-01-01');
  const members = ['north', 'middle', 'south'];

  test('when every question is answered, every member of every day exists on it, and none is there twice', () => {
    fc.assert(
      fc.property(historySteps, fc.infiniteStream(fc.boolean()), (steps, takes) => {
        const hierarchy = soundHierarchy(historyFrom(steps));
        const cluster = aCluster({ block: BLOCK, established: START });
        const empty = around(soundHierarchy(historyFrom([])));
        let now = after(setClusterYear(cluster, yearOfUnits(2010, members), empty));
        for (let change = waiting(now, hierarchy)[0]; change; change = waiting(now, hierarchy)[0]) {
          const successor = takes.next().value ? (change.candidates[0] ?? null) : null;
          const decision = { year: 2010, unit: change.unit, successor };
          now = after(decideChange(now, decision, around(hierarchy)));
        }
        for (const on of Array.from({ length: 80 }, (_, index) => addDays(START, index))) {
          const there = membersOn(now, on);
          expect(new Set(there).size).toBe(there.length);
          expect(there.every((unit) => hierarchyAt(hierarchy, on).unit(unit) !== null)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
